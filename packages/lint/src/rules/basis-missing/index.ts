import { childOf, joinPointer, valueAt } from "@waarom/model";
import { basesOf } from "../../facts/bases.js";
import { basisName } from "../../facts/names.js";
import { defineRule } from "../../engine/rule.js";
import { editJson } from "../../fixes/json.js";

export const basisMissing = defineRule({
  id: "basis/missing",
  severity: "error",
  decides: "developer",
  scope: "form",
  canBeExcepted: false,
  reference: { nl: "AVG 6.1", en: "GDPR 6(1)" },
  summary: {
    nl: "Bij elk veld staat de grondslag waarop u het gebruikt.",
    en: "Every field says on which legal basis you use it.",
  },
  messages: {
    missing: {
      nl: 'Bij "{label}" staat wel een doel, maar geen grondslag. Een inwoner ziet dus niet waarom u dit mag vragen. Kies een grondslag die het register bij dit doel geeft.',
      en: '"{label}" has a purpose but no legal basis, so a resident cannot see why you may ask. Choose a basis that the register gives for this purpose.',
    },
  },
  check: ({ report }) => ({
    declaration({ form, entry, fields, label, purpose }) {
      const { declaration, pointer } = entry;
      if (declaration.purpose === undefined || declaration.legalBasis !== undefined) return;
      // A basis that cannot be read is a finding of the parser already.
      if (childOf(valueAt(form.schema, pointer), "legalBasis") !== undefined) return;

      const [field] = fields;
      const mends = (purpose === undefined ? [] : basesOf(purpose)).map(({ basis }) => ({
        title: { nl: `Kies "${basisName(basis).nl}"`, en: `Choose "${basisName(basis).en}"` },
        edits: editJson(form.document, form.schema, joinPointer(pointer, "legalBasis"), basis),
      }));
      const [only, ...others] = mends;
      report("missing", {
        at: form.document.locate(pointer, "key"),
        ...(field === undefined ? {} : { dataPath: field.path }),
        data: { label },
        ...(others.length === 0 ? { fix: only } : { suggestions: mends }),
      });
    },
  }),
});
