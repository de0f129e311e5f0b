import { defineRule } from "../../engine/rule.js";
import { placeOf } from "../../facts/place.js";

export const minimisationFinerThanNeeded = defineRule({
  id: "minimisation/finer-than-needed",
  severity: "off",
  decides: "owner",
  scope: "form",
  reference: { nl: "AVG 5.1c", en: "GDPR 5(1)(c)" },
  summary: {
    nl: "U vraagt een leeftijd als u geen geboortedatum nodig hebt.",
    en: "You ask an age where you do not need a date of birth.",
  },
  messages: {
    "birth-date": {
      nl: 'U vraagt bij "{label}" een geboortedatum. Een inwoner geeft dan meer dan een leeftijd. Is een leeftijd of "18 jaar of ouder" genoeg, vraag dan dat.',
      en: '"{label}" asks a date of birth, so a resident gives more than an age. If an age or "18 or over" is enough, ask that.',
    },
  },
  check: ({ report }) => ({
    declaration(use) {
      const { category, source, purpose } = use.entry.declaration;
      if (category !== "birth-date" || source !== undefined || purpose === undefined) return;
      report("birth-date", { ...placeOf(use, "category"), data: { label: use.label } });
    },
  }),
});
