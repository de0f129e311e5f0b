import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { basesOf } from "../../facts/bases.js";
import { purposeName } from "../../facts/names.js";
import { placeOf, registerLine } from "../../facts/place.js";

export const basisConsentPublicTask = defineRule({
  id: "basis/consent-public-task",
  severity: "error",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG overweging 43, EDPB 05/2020 punt 16", en: "GDPR recital 43, EDPB 05/2020 point 16" },
  summary: {
    nl: "Voor een wettelijke taak of een besluit vraagt u geen toestemming.",
    en: "A statutory task or a decision does not rest on consent.",
  },
  messages: {
    task: {
      nl: 'Voor "{purpose}" vraagt u toestemming, terwijl het een taak van uzelf is. Een inwoner denkt dan dat weigeren kan zonder gevolg. Kies waarschijnlijk de taak of de plicht als grondslag; vraag bij twijfel de FG om advies.',
      en: '"{purpose}" rests on consent, while it is a task of your own. A resident may think that refusing has no effect. The task or the obligation is probably the right basis; if unsure, ask the DPO\'s advice.',
    },
    special: {
      nl: 'Bij "{label}" vraagt u uitdrukkelijke toestemming voor een wettelijke taak. Een inwoner kan niet vrij weigeren, want dan loopt de aanvraag vast. Zoek de wet die dit gegeven toestaat; vraag bij twijfel de FG om advies.',
      en: '"{label}" asks explicit consent for a statutory task. A resident cannot freely refuse, because the application would stop. Find the law that allows this data; if unsure, ask the DPO\'s advice.',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      const { statutoryTask, decision } = purpose.purpose;
      const bases = basesOf(purpose).map(({ basis }) => basis);
      // Beside another basis the consent is a mix, which has its own rule.
      if (bases.length !== 1 || bases[0] !== "consent") return;
      if (statutoryTask !== true && decision !== true) return;
      report("task", {
        at: project.register.locate(joinPointer(purpose.pointer, "legalBases", "consent"), "key"),
        data: { purpose: purposeName(purpose) },
        related: [
          registerLine(
            project,
            joinPointer(purpose.pointer, statutoryTask === true ? "statutoryTask" : "decision"),
            {
              nl: "Hier staat dat het een eigen taak of een besluit is.",
              en: "Here it says that it is a task of your own or a decision.",
            },
          ),
        ],
      });
    },
    declaration(use) {
      const { purpose, entry, label } = use;
      if (entry.declaration.specialGround?.ground !== "art9-a" || purpose === undefined) return;
      if (purpose.purpose.statutoryTask !== true && purpose.purpose.decision !== true) return;
      report("special", { ...placeOf(use, "specialGround"), data: { label } });
    },
  }),
});
