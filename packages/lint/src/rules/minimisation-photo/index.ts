import { isJsonArray, isJsonObject, own, type DeclaredField } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { fieldPointer } from "../../facts/names.js";
import { guidanceAt, keywordOf } from "../../facts/nodes.js";
import { findPhrase } from "../../facts/phrases.js";
import { photoGuidance } from "../../lexicons/guidance.js";

function asksPhoto(field: DeclaredField): boolean {
  if (field.declarations.some(({ declaration }) => declaration.category === "photo")) return true;
  const file = keywordOf(field, "x-file")?.value;
  const types = isJsonObject(file) ? own(file, "types") : undefined;
  if (!isJsonArray(types) || types.length === 0) return false;
  return types.every((type) => typeof type === "string" && type.startsWith("image/"));
}

export const minimisationPhoto = defineRule({
  id: "minimisation/photo",
  severity: "warning",
  decides: "editor",
  scope: "form",
  reference: { nl: "AVG 5.1c", en: "GDPR 5(1)(c)" },
  summary: {
    nl: "Wie een foto vraagt, zegt wat er niet op hoeft.",
    en: "Who asks for a photo says what need not be on it.",
  },
  messages: {
    "no-guidance": {
      nl: 'Bij "{label}" stuurt een inwoner een foto. Daar staan soms ook mensen, kentekens of de plaats op. Zet in de uitleg wat niet op de foto hoeft.',
      en: 'At "{label}" a resident sends a photo. It may also show people, number plates or the place. Say in the description what need not be on it.',
    },
  },
  check: ({ report }) => ({
    field(field, form) {
      if (!field.file || !asksPhoto(field)) return;
      const said = guidanceAt(form, field);
      if (findPhrase(said, [...photoGuidance.nl, ...photoGuidance.en]) !== undefined) return;
      report("no-guidance", {
        at: form.document.locate(fieldPointer(field), "key"),
        dataPath: field.path,
        data: { label: field.label },
      });
    },
  }),
});
