import { didYouMean } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { exceptionPlace } from "../../facts/exception-place.js";
import { replaceAt } from "../../fixes/text.js";

export const exceptionNotAllowed = defineRule({
  id: "exception/not-allowed",
  severity: "error",
  decides: "owner",
  scope: "configuration",
  canBeExcepted: false,
  reference: { nl: "AVG 5.2", en: "GDPR 5(2)" },
  summary: {
    nl: "Een uitzondering noemt een regel die bestaat en die uitzonderingen kent.",
    en: "An exception names a rule that exists and allows exceptions.",
  },
  messages: {
    refused: {
      nl: 'Op de regel "{rule}" is geen uitzondering mogelijk. Zonder wat die regel vraagt, kan een inwoner het formulier niet te zien krijgen. Herstel de bevinding en haal deze uitzondering weg.',
      en: 'The rule "{rule}" allows no exception. Without what it asks, the form cannot be shown to a resident. Mend the finding and remove this exception.',
    },
    unknown: {
      nl: 'De regel "{rule}" bestaat niet. Deze uitzondering verandert dus niets voor een inwoner. Noem een regel uit de lijst van regels.',
      en: 'There is no rule "{rule}", so this exception changes nothing for a resident. Name a rule from the list of rules.',
    },
    nearly: {
      nl: 'De regel "{rule}" bestaat niet. Deze uitzondering verandert dus niets voor een inwoner. Bedoelde u "{suggestion}"?',
      en: 'There is no rule "{rule}", so this exception changes nothing for a resident. Did you mean "{suggestion}"?',
    },
  },
  check: ({ project, ruleIds, report }) => ({
    exception(exception, { state }) {
      const { rule = "" } = exception;
      if (state !== "refused" && state !== "unknown-rule") return;
      const at = exceptionPlace(project, exception, "rule");
      if (state === "refused") {
        report("refused", { at, data: { rule } });
        return;
      }
      const suggestion = didYouMean(rule, ruleIds);
      if (suggestion === undefined) report("unknown", { at, data: { rule } });
      else
        report("nearly", {
          at,
          data: { rule, suggestion },
          fix: {
            title: { nl: `Schrijf "${suggestion}"`, en: `Write "${suggestion}"` },
            edits: [replaceAt(at, suggestion)],
          },
        });
    },
  }),
});
