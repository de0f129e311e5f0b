import { categories, classOf, isJsonArray, isJsonObject, own, type DeclaredField } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { fieldPointer } from "../../facts/names.js";
import { wordFinder } from "../../facts/words.js";
import { specialWords } from "../../lexicons/special-words.js";

const find = wordFinder(
  specialWords.flatMap(({ category, words }) =>
    [...words.nl, ...words.en].map((word) => ({ word, category })),
  ),
);

/** Each text that a resident reads in the question itself: its titles and the answers to choose from. */
function* questionTexts(field: DeclaredField): Generator<string> {
  for (const { schema } of field.nodes) {
    const title = own(schema, "title");
    if (typeof title === "string") yield title;
    for (const keyword of ["oneOf", "anyOf", "enum"]) {
      const options = own(schema, keyword);
      if (!isJsonArray(options)) continue;
      for (const option of options) {
        const text = isJsonObject(option) ? own(option, "title") : option;
        if (typeof text === "string") yield text;
      }
    }
  }
}

export const specialUndeclared = defineRule({
  id: "special/undeclared",
  severity: "hint",
  decides: "officer",
  scope: "form",
  reference: { nl: "AVG 9", en: "GDPR 9" },
  summary: {
    nl: "Een vraag naar een bijzonder gegeven zegt dat ook.",
    en: "A question about special-category data says that it is one.",
  },
  messages: {
    undeclared: {
      nl: '"{label}" vraagt misschien naar {category} (woord: {word}). Een inwoner verwacht dan extra zorg. Klopt het? Zet de categorie en de art. 9-grond erbij. Klopt het niet? Leg dat één keer vast.',
      en: '"{label}" may ask about {category} (word: {word}). A resident then expects extra care. If so, add the category and the Art. 9 ground. If not, record that once.',
    },
  },
  check: ({ report }) => ({
    field(field, form) {
      if (field.declarations.some(({ declaration }) => classOf(declaration.category) === "special")) return;
      for (const text of questionTexts(field)) {
        const match = find(text);
        if (match === undefined) continue;
        report("undeclared", {
          at: form.document.locate(fieldPointer(field), "key"),
          dataPath: field.path,
          data: { label: field.label, category: categories[match.category].label, word: match.word },
        });
        return;
      }
    },
  }),
});
