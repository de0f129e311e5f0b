import { defineRule } from "../../engine/rule.js";
import { purposeName } from "../../facts/names.js";
import { usesOf } from "../../facts/uses.js";

export const purposeUnused = defineRule({
  id: "purpose/unused",
  severity: "off",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 5.1c", en: "GDPR 5(1)(c)" },
  summary: {
    nl: "Bij elk doel in het register hoort een formulier.",
    en: "Every purpose in the register is served by a form.",
  },
  messages: {
    unused: {
      nl: 'Geen formulier vraagt gegevens voor het doel "{purpose}". Een inwoner leest in de privacyverklaring dan iets dat nergens gebeurt. Haal het doel weg als het niet meer bestaat.',
      en: 'No form asks data for the purpose "{purpose}". A resident may read in the notice of something that happens nowhere. Remove the purpose if it no longer exists.',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      const { declarations, consentQuestions } = usesOf(project);
      if (declarations.has(purpose.id) || consentQuestions.has(purpose.id)) return;
      report("unused", {
        at: project.register.locate(purpose.pointer, "key"),
        data: { purpose: purposeName(purpose) },
      });
    },
  }),
});
