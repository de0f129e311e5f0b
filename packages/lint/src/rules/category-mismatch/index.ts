import { categories, parsePointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { placeOf } from "../../facts/place.js";
import { categoryByFormat, categoryByName } from "../../lexicons/format-categories.js";

export const categoryMismatch = defineRule({
  id: "category/mismatch",
  severity: "off",
  decides: "developer",
  scope: "form",
  reference: { nl: "AVG 5.1a", en: "GDPR 5(1)(a)" },
  summary: {
    nl: "De soort gegeven past bij het formaat en de naam van het veld.",
    en: "The category of a field fits its format and name.",
  },
  messages: {
    mismatch: {
      nl: 'Bij "{label}" staat de soort {declared}, maar het veld lijkt te gaan over {expected}. Een inwoner leest dan de verkeerde uitleg. Kies de soort die klopt.',
      en: '"{label}" is declared as {declared} but seems to be about {expected}. A resident would read the wrong explanation. Choose the category that is true.',
    },
  },
  check: ({ report }) => ({
    declaration(use) {
      const { category } = use.entry.declaration;
      if (category === undefined || use.entry.from === "group") return;
      for (const field of use.fields) {
        const name =
          parsePointer(field.path)
            .findLast((step) => step !== "*")
            ?.toLowerCase() ?? "";
        const expected = categoryByFormat.get(field.format ?? "") ?? categoryByName.get(name);
        if (expected === undefined || expected === category) continue;
        report("mismatch", {
          ...placeOf(use, "category"),
          data: {
            label: field.label,
            declared: categories[category].label,
            expected: categories[expected].label,
          },
        });
      }
    },
  }),
});
