import { problemsOf } from "../../facts/problems.js";
import { defineRule } from "../../engine/rule.js";

export const formAmbiguousChoice = defineRule({
  id: "form/ambiguous-choice",
  severity: "error",
  decides: "developer",
  scope: "form",
  canBeExcepted: false,
  summary: {
    nl: "Een keuze tussen groepen vragen hangt af van één antwoord.",
    en: "A choice between groups of questions depends on one answer.",
  },
  messages: {
    "ambiguous-choice": {
      nl: 'Bij "{label}" is niet te zien welke vragen bij welke keuze horen. Een inwoner krijgt dan een foutmelding over een vraag die niet op het scherm staat. Geef elke keuze een veld met een eigen "const".',
      en: '"{label}" does not tell which questions belong to which choice. A resident would get an error about a question that is not on the screen. Give each choice a field with its own "const".',
    },
  },
  check: ({ report }) => ({
    form(form) {
      for (const { kind, problem, label } of problemsOf(form, ["ambiguous-choice"])) {
        const at = form.document.locate(problem.pointer, "key");
        report(kind, { at, dataPath: problem.path, data: { label } });
      }
    },
  }),
});
