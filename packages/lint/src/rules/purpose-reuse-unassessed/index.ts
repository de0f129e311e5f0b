import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { purposeName } from "../../facts/names.js";
import { isSaid } from "../../facts/phrases.js";
import { usesOf } from "../../facts/uses.js";

export const purposeReuseUnassessed = defineRule({
  id: "purpose/reuse-unassessed",
  severity: "error",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 6.4, 13.3", en: "GDPR 6(4), 13(3)" },
  summary: {
    nl: "Wie gegevens voor iets anders gebruikt, toetst eerst of dat past bij het eerste doel.",
    en: "Who uses data for something else first assesses whether that fits the first purpose.",
  },
  messages: {
    unassessed: {
      nl: 'Voor "{purpose}" gebruikt u gegevens die u voor iets anders kreeg. Een inwoner verwacht dat niet. Zet erbij wanneer u hebt getoetst of dit past, en wat daaruit kwam.',
      en: 'For "{purpose}" you use data that you got for something else, which a resident does not expect. Say when you assessed whether it fits, and what came of it.',
    },
    survey: {
      severity: "warning",
      nl: 'Voor "{purpose}" stuurt u mensen een eigen link, maar geen formulier vraagt daarvoor een e-mailadres. Een inwoner vraagt zich af hoe u aan het adres komt. Zet bij "derivedFrom" voor welk doel u het eerst kreeg.',
      en: 'For "{purpose}" you send people a link of their own, but no form asks an e-mail address for it. A resident wonders how you got the address. Put under "derivedFrom" for which purpose you first got it.',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      const { derivedFrom, survey } = purpose.purpose;
      const name = purposeName(purpose);
      if (derivedFrom === undefined) {
        if (!survey?.channels.includes("personal-link")) return;
        const asked = (usesOf(project).declarations.get(purpose.id) ?? []).some(
          ({ entry }) => entry.declaration.category === "email",
        );
        if (asked || purpose.obtained.some(({ obtained }) => obtained.category === "email")) return;
        const at = project.register.locate(joinPointer(purpose.pointer, "survey"), "key");
        report("survey", { at, data: { purpose: name } });
        return;
      }
      const pointer = joinPointer(purpose.pointer, "derivedFrom");
      if (derivedFrom.assessed === undefined || !isSaid(derivedFrom.conclusion)) {
        report("unassessed", { at: project.register.locate(pointer, "key"), data: { purpose: name } });
      }
    },
  }),
});
