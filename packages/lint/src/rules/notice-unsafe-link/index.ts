import { isSafeLink } from "@waarom/notice";
import { defineRule } from "../../engine/rule.js";
import { writtenLayers } from "../../facts/layers.js";
import { textRange } from "../../facts/text-range.js";

/** The address of a Markdown link: `[words](address)`. */
const link = /\]\(\s*<?([^()<>\s]{1,2000})/g;

export const noticeUnsafeLink = defineRule({
  id: "notice/unsafe-link",
  severity: "error",
  decides: "editor",
  scope: "notice",
  reference: { nl: "AVG 32", en: "GDPR 32" },
  summary: {
    nl: "Een link gaat naar een veilig adres.",
    en: "A link leads to a safe address.",
  },
  messages: {
    unsafe: {
      nl: 'De link naar "{href}" is niet veilig en wordt weggelaten. Een inwoner ziet alleen de woorden. Gebruik een adres met https:, mailto: of tel:.',
      en: 'The link to "{href}" is not safe and is left out, so a resident only sees the words. Use an address with https:, mailto: or tel:.',
    },
  },
  check: ({ report }) => ({
    notice(notice) {
      for (const { text } of writtenLayers(notice)) {
        for (const match of text.markdown.matchAll(link)) {
          const href = match[1] ?? "";
          if (isSafeLink(href)) continue;
          const from = match.index + match[0].length - href.length;
          report("unsafe", { at: textRange(notice, text, from, from + href.length), data: { href } });
        }
      }
    },
  }),
});
