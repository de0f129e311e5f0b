import { fieldPointer } from "../../facts/names.js";
import { defineRule } from "../../engine/rule.js";

export const purposeMissing = defineRule({
  id: "purpose/missing",
  severity: "error",
  decides: "developer",
  scope: "form",
  canBeExcepted: false,
  reference: { nl: "AVG 5.1b, 13.1c", en: "GDPR 5(1)(b), 13(1)(c)" },
  summary: {
    nl: "Bij elk veld staat waarvoor u het vraagt.",
    en: "Every field says what you ask it for.",
  },
  messages: {
    missing: {
      nl: 'Bij "{label}" staat geen doel. Een inwoner ziet dus niet waarom u dit vraagt. Kies een doel uit het register, of haal de vraag weg.',
      en: '"{label}" has no purpose, so a resident cannot see why you ask. Choose one from the register, or drop the question.',
    },
  },
  check: ({ report }) => ({
    field(field, form) {
      if (field.declarations.length > 0) return;
      const at = form.document.locate(fieldPointer(field), "key");
      report("missing", { at, dataPath: field.path, data: { label: field.label } });
    },
    declaration({ form, entry, fields, label }) {
      const { purpose, consentFor } = entry.declaration;
      if (purpose !== undefined || consentFor !== undefined) return;
      const at = form.document.locate(entry.pointer, "key");
      const [field] = fields;
      report("missing", { at, ...(field === undefined ? {} : { dataPath: field.path }), data: { label } });
    },
  }),
});
