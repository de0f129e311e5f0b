import { didYouMean, joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { replaceAt } from "../../fixes/text.js";

export const configUnknownRule = defineRule({
  id: "config/unknown-rule",
  severity: "error",
  decides: "developer",
  scope: "configuration",
  canBeExcepted: false,
  summary: {
    nl: "De instellingen noemen alleen regels die bestaan.",
    en: "The configuration names only rules that exist.",
  },
  messages: {
    unknown: {
      nl: 'De regel "{rule}" bestaat niet, dus deze instelling doet niets. Wat een inwoner merkt, verandert niet. Noem een regel uit de lijst van regels.',
      en: 'There is no rule "{rule}", so this setting does nothing. What a resident notices does not change. Name a rule from the list of rules.',
    },
    nearly: {
      nl: 'De regel "{rule}" bestaat niet, dus deze instelling doet niets. Wat een inwoner merkt, verandert niet. Bedoelde u "{suggestion}"?',
      en: 'There is no rule "{rule}", so this setting does nothing. What a resident notices does not change. Did you mean "{suggestion}"?',
    },
  },
  check: ({ project, ruleIds, report }) => ({
    project() {
      const document = project.configDocument;
      if (document === undefined) return;
      for (const rule of Object.keys(project.config.rules)) {
        if (ruleIds.includes(rule)) continue;
        const at = document.locate(joinPointer("/rules", rule), "key");
        const suggestion = didYouMean(rule, ruleIds);
        if (suggestion === undefined) report("unknown", { at, data: { rule } });
        else
          report("nearly", {
            at,
            data: { rule, suggestion },
            fix: {
              title: { nl: `Schrijf "${suggestion}"`, en: `Write "${suggestion}"` },
              edits: [replaceAt(at, JSON.stringify(suggestion))],
            },
          });
      }
    },
  }),
});
