import { valueAt } from "@waarom/model";
import { problemsOf } from "../../facts/problems.js";
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
    "unsafe-pattern": {
      nl: 'Het patroon "{pattern}" bij "{label}" kan heel lang rekenen. Het scherm van een inwoner loopt dan vast. Schrijf het patroon zonder herhaling binnen een herhaling.',
      en: 'The pattern "{pattern}" of "{label}" can take very long to check. A resident\'s screen would freeze. Write the pattern without a repetition inside a repetition.',
    },
  },
  check: ({ report }) => ({
    form(form) {
      for (const { kind, problem, label } of problemsOf(form, ["unsafe-pattern"])) {
        const pattern = valueAt(form.schema, problem.pointer);
        report(kind, {
          at: form.document.locate(problem.pointer, "value"),
          dataPath: problem.path,
          data: { label, pattern: typeof pattern === "string" ? pattern : "" },
        });
      }
    },
  }),
});
