import { factOf, problemsOf } from "../../facts/problems.js";
import { defineRule } from "../../engine/rule.js";

export const formUnsafePattern = defineRule({
  id: "form/unsafe-pattern",
  severity: "error",
  decides: "developer",
  scope: "form",
  canBeExcepted: false,
  summary: {
    nl: "Een patroon is snel te controleren, wat iemand ook typt.",
    en: "A pattern is quick to check, whatever somebody types.",
  },
  messages: {
    backtracking: {
      nl: 'Het patroon "{pattern}" bij "{label}" kan heel lang rekenen. Het scherm van een inwoner loopt dan vast. Schrijf het patroon zonder herhaling binnen een herhaling.',
      en: 'The pattern "{pattern}" of "{label}" can take very long to check. A resident\'s screen would freeze. Write the pattern without a repetition inside a repetition.',
    },
    invalid: {
      nl: 'Het patroon "{pattern}" bij "{label}" klopt niet. Geen enkel antwoord van een inwoner wordt dan goedgekeurd. Verbeter het patroon.',
      en: 'The pattern "{pattern}" of "{label}" is not valid, so no answer of a resident can be accepted. Correct the pattern.',
    },
    "too-long": {
      nl: 'Het patroon bij "{label}" is langer dan 1000 tekens. Niemand kan nagaan welk antwoord van een inwoner mag. Maak het korter, of gebruik een "format".',
      en: 'The pattern of "{label}" is longer than 1000 characters. Nobody can tell which answer of a resident is allowed. Make it shorter, or use a "format".',
    },
  },
  check: ({ report }) => ({
    form(form) {
      for (const { problem, label } of problemsOf(form, ["unsafe-pattern"])) {
        const { reason } = problem.data;
        const at = form.document.locate(problem.pointer, "value");
        const place = { at, dataPath: problem.path };
        if (reason === "too-long") report("too-long", { ...place, data: { label } });
        else {
          const pattern = factOf(problem, "pattern");
          report(reason === "invalid" ? "invalid" : "backtracking", { ...place, data: { label, pattern } });
        }
      }
    },
  }),
});
