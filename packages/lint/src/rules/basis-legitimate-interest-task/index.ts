import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { basesOf } from "../../facts/bases.js";
import { isPublicBody } from "../../facts/organisation.js";
import { purposeName } from "../../facts/names.js";

export const basisLegitimateInterestTask = defineRule({
  id: "basis/legitimate-interest-task",
  severity: "error",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 6.1, laatste zin", en: "GDPR 6(1), last sentence" },
  summary: {
    nl: "Een overheid beroept zich bij haar eigen taak niet op een gerechtvaardigd belang.",
    en: "A public body does not rest its own task on a legitimate interest.",
  },
  messages: {
    task: {
      nl: 'Voor "{purpose}" noemt een overheid een gerechtvaardigd belang, maar het is haar eigen taak. Een inwoner leest dan een reden die hier niet kan. Kies de taak of de plicht, met de wet erbij; vraag bij twijfel de FG om advies.',
      en: 'A public body rests "{purpose}" on a legitimate interest, but it is its own task. A resident reads a reason that cannot apply here. Choose the task or the obligation, with its law; if unsure, ask the DPO\'s advice.',
    },
    unclear: {
      severity: "warning",
      nl: 'Voor "{purpose}" noemt een overheid een gerechtvaardigd belang. Voor een inwoner is niet duidelijk of dit een taak van de overheid is. Zet er "statutoryTask: false" bij als het gewone bedrijfsvoering is.',
      en: 'A public body rests "{purpose}" on a legitimate interest. A resident cannot tell whether this is a public task. Add "statutoryTask: false" if it is ordinary business.',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      if (!isPublicBody(project)) return;
      const bases = basesOf(purpose).map(({ basis }) => basis);
      if (!bases.includes("legitimate-interest")) return;
      const { statutoryTask, decision } = purpose.purpose;
      const task = statutoryTask === true || decision === true || bases.includes("public-task");
      if (!task && statutoryTask === false) return;
      report(task ? "task" : "unclear", {
        at: project.register.locate(joinPointer(purpose.pointer, "legalBases", "legitimate-interest"), "key"),
        data: { purpose: purposeName(purpose) },
      });
    },
  }),
});
