import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { inBoth } from "../../facts/names.js";
import { findInLexicon } from "../../facts/phrases.js";
import { vagueRecipients } from "../../lexicons/vague-recipients.js";

export const recipientsVague = defineRule({
  id: "recipients/vague",
  severity: "warning",
  decides: "officer",
  scope: "register",
  reference: { nl: "AVG 13.1e", en: "GDPR 13(1)(e)" },
  summary: {
    nl: "Een ontvanger heeft een naam, of is een precieze groep.",
    en: "A recipient has a name, or is a precise group.",
  },
  messages: {
    vague: {
      nl: 'De ontvanger "{name}" kan iedereen zijn. Een inwoner weet dan niet wie de gegevens krijgt. Noem de organisatie, of een precieze groep zoals "de scholen in de gemeente".',
      en: 'The recipient "{name}" can be anybody, so a resident does not know who gets the data. Name the organisation, or a precise group such as "the schools in the municipality".',
    },
  },
  check: ({ project, report }) => ({
    recipient(id, recipient, pointer) {
      const match = findInLexicon(recipient.name, vagueRecipients);
      if (match?.whole !== true) return;
      report("vague", {
        at: project.register.locate(joinPointer(pointer, "name"), "value"),
        data: { name: inBoth(recipient.name, id) },
      });
    },
  }),
});
