import { placeholdersIn } from "@waarom/notice";
import { defineRule } from "../../engine/rule.js";
import { writtenLayers } from "../../facts/layers.js";
import { replaceAt } from "../../fixes/text.js";

export const noticeUnknownPlaceholder = defineRule({
  id: "notice/unknown-placeholder",
  severity: "error",
  decides: "editor",
  scope: "notice",
  reference: { nl: "AVG 12.1", en: "GDPR 12(1)" },
  summary: {
    nl: "Wat tussen dubbele accolades staat, is een naam die bestaat.",
    en: "What stands between double braces is a name that exists.",
  },
  messages: {
    unknown: {
      nl: '"{name}" tussen accolades is geen bekende naam. Een inwoner leest hier dan accolades. Kies een naam uit de lijst, of schrijf de zin zelf.',
      en: '"{name}" between braces is not a known name, so a resident reads braces here. Choose a name from the list, or write the sentence yourself.',
    },
    nearly: {
      nl: '"{name}" tussen accolades is geen bekende naam. Een inwoner leest hier dan accolades. Bedoelde u "{suggestion}"?',
      en: '"{name}" between braces is not a known name, so a resident reads braces here. Did you mean "{suggestion}"?',
    },
  },
  check: ({ report }) => ({
    notice(notice) {
      for (const { text } of writtenLayers(notice)) {
        for (const { id, name, suggestion, location } of placeholdersIn(notice, text)) {
          if (id !== undefined) continue;
          const at = { ...text.location, ...location };
          if (suggestion === undefined) report("unknown", { at, data: { name } });
          else
            report("nearly", {
              at,
              data: { name, suggestion },
              fix: {
                title: { nl: `Schrijf "${suggestion}"`, en: `Write "${suggestion}"` },
                edits: [replaceAt(at, `{{${suggestion}}}`)],
              },
            });
        }
      }
    },
  }),
});
