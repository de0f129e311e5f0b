import { problemsOf } from "../../facts/problems.js";
import { defineRule } from "../../engine/rule.js";

export const formOpenValue = defineRule({
  id: "form/open-value",
  severity: "error",
  decides: "developer",
  scope: "form",
  canBeExcepted: false,
  reference: { nl: "AVG 25", en: "GDPR 25" },
  summary: {
    nl: "Elke waarde in een formulier heeft precies één type.",
    en: "Every value in a form has exactly one type.",
  },
  messages: {
    "open-value": {
      nl: 'Bij "{label}" kan elke soort gegeven binnenkomen, want er staat niet precies één type. Een inwoner leest dan niet wat u echt bewaart. Kies één type; geef een lijst ook "items".',
      en: '"{label}" lets any kind of data in, because it does not have exactly one type. A resident cannot read what you really keep. Choose one type; give a list "items" too.',
    },
  },
  check: ({ report }) => ({
    form(form) {
      for (const { kind, problem, label } of problemsOf(form, ["open-value"])) {
        const at = form.document.locate(problem.pointer, "key");
        report(kind, { at, dataPath: problem.path, data: { label } });
      }
    },
  }),
});
