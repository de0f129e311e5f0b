import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { keywordOf } from "../../facts/nodes.js";

export const sourceMissing = defineRule({
  id: "source/missing",
  severity: "error",
  decides: "developer",
  scope: "form",
  reference: { nl: "AVG 14.2f", en: "GDPR 14(2)(f)" },
  summary: {
    nl: "Bij een vooringevuld antwoord staat waar het vandaan komt.",
    en: "A prefilled answer says where it comes from.",
  },
  messages: {
    prefilled: {
      nl: '"{label}" is al ingevuld en niet te wijzigen, maar er staat niet waar het vandaan komt. Een inwoner vraagt zich af hoe u dit weet. Noem de bron bij "source".',
      en: '"{label}" is already filled in and cannot be changed, but it does not say where it comes from. A resident wonders how you know this. Name the source under "source".',
    },
  },
  check: ({ report }) => ({
    field(field, form) {
      const readOnly = keywordOf(field, "readOnly");
      if (readOnly?.value !== true || field.declarations.length === 0) return;
      if (field.declarations.some(({ declaration }) => declaration.source !== undefined)) return;
      report("prefilled", {
        at: form.document.locate(joinPointer(readOnly.pointer), "entry"),
        dataPath: field.path,
        data: { label: field.label },
      });
    },
  }),
});
