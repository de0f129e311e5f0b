import { didYouMean, joinPointer, type Mend } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { replaceAt } from "../../fixes/text.js";

const title = (id: string) => ({ nl: `Schrijf "${id}"`, en: `Write "${id}"` });

export const purposeUnregistered = defineRule({
  id: "purpose/unregistered",
  severity: "error",
  decides: "developer",
  scope: "form",
  canBeExcepted: false,
  reference: { nl: "AVG 30.1b", en: "GDPR 30(1)(b)" },
  summary: {
    nl: "Het doel van een veld staat in het register.",
    en: "A field's purpose is in the register.",
  },
  messages: {
    unknown: {
      nl: 'Het doel "{purpose}" bij "{label}" staat niet in het register. Een inwoner krijgt dus geen uitleg. Kies een doel uit het register, of laat het daar toevoegen.',
      en: 'The purpose "{purpose}" of "{label}" is not in the register, so a resident gets no explanation. Choose one from the register, or have it added there.',
    },
    nearly: {
      nl: 'Het doel "{purpose}" bij "{label}" staat niet in het register. Een inwoner krijgt dus geen uitleg. Bedoelde u "{suggestion}"?',
      en: 'The purpose "{purpose}" of "{label}" is not in the register, so a resident gets no explanation. Did you mean "{suggestion}"?',
    },
    renamed: {
      severity: "warning",
      nl: 'Het doel "{purpose}" bij "{label}" heet nu "{suggestion}". Een inwoner merkt niets, maar de oude naam verdwijnt ooit. Gebruik de nieuwe naam.',
      en: 'The purpose "{purpose}" of "{label}" is now called "{suggestion}". A resident notices nothing, but the old name will go. Use the new name.',
    },
  },
  check: ({ project, report }) => ({
    declaration({ form, entry, fields, label, purpose }) {
      const key = entry.declaration.purpose === undefined ? "consentFor" : "purpose";
      const named = entry.declaration[key];
      if (named === undefined || purpose?.id === named) return;

      const at = form.document.locate(joinPointer(entry.pointer, key), "value");
      const [field] = fields;
      const place = { at, ...(field === undefined ? {} : { dataPath: field.path }) };
      const write = (id: string): Mend => ({ title: title(id), edits: [replaceAt(at, JSON.stringify(id))] });

      if (purpose !== undefined) {
        const data = { purpose: named, label, suggestion: purpose.id };
        report("renamed", { ...place, data, fix: write(purpose.id) });
        return;
      }
      const suggestion = didYouMean(named, project.register.purposes.keys());
      if (suggestion === undefined) report("unknown", { ...place, data: { purpose: named, label } });
      else
        report("nearly", { ...place, data: { purpose: named, label, suggestion }, fix: write(suggestion) });
    },
  }),
});
