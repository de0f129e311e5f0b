import { defineRule } from "../../engine/rule.js";
import { purposeName } from "../../facts/names.js";
import { placeOf, registerLine } from "../../facts/place.js";
import { usesOf } from "../../facts/uses.js";

export const consentNoQuestion = defineRule({
  id: "consent/no-question",
  severity: "error",
  decides: "developer",
  scope: "form",
  reference: { nl: "AVG 7.1", en: "GDPR 7(1)" },
  summary: {
    nl: "Wie gegevens met toestemming gebruikt, stelt in het formulier de vraag.",
    en: "Who uses data by consent asks for it in the form.",
  },
  messages: {
    "no-question": {
      nl: 'U vraagt "{label}" met toestemming voor "{purpose}", maar het formulier stelt die vraag niet. Een inwoner heeft dus nooit ja gezegd. Voeg een vraag met "consentFor" toe.',
      en: 'You ask "{label}" by consent for "{purpose}", but the form never asks for consent. A resident has not said yes. Add a question with "consentFor".',
    },
  },
  check: ({ project, report }) => ({
    declaration(use) {
      const { form, entry, purpose, label } = use;
      if (entry.declaration.legalBasis !== "consent" || purpose === undefined) return;
      const questions = usesOf(project).consentQuestions.get(purpose.id) ?? [];
      if (questions.some((question) => question.form === form)) return;
      report("no-question", {
        ...placeOf(use, "legalBasis"),
        data: { label, purpose: purposeName(purpose) },
        related: [
          registerLine(project, purpose.pointer, {
            nl: "Dit doel rust op toestemming.",
            en: "This purpose rests on consent.",
          }),
        ],
      });
    },
  }),
});
