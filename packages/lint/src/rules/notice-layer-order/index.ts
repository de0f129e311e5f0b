import { readableText, words } from "@waarom/notice";
import { defineRule } from "../../engine/rule.js";
import { layerLimits } from "../../facts/layers.js";

export const noticeLayerOrder = defineRule({
  id: "notice/layer-order",
  severity: "warning",
  decides: "editor",
  scope: "notice",
  reference: { nl: "WP260 punt 35", en: "WP260 point 35" },
  summary: {
    nl: "De korte tekst is kort, en korter dan de samenvatting.",
    en: "The short text is short, and shorter than the summary.",
  },
  messages: {
    longer: {
      nl: 'Bij "{topic}" is de korte tekst langer dan de samenvatting ({short} en {summary} woorden). Een inwoner leest dan eerst het meeste. Wissel ze om, of maak de korte tekst korter.',
      en: 'The short text of "{topic}" is longer than its summary ({short} and {summary} words). A resident then reads most of it first. Swap them, or shorten the short text.',
    },
    long: {
      nl: 'De korte tekst bij "{topic}" heeft {short} woorden. Een inwoner die een veld invult, leest dat niet. Houd het bij {limit} woorden; de rest past in de samenvatting.',
      en: 'The short text of "{topic}" has {short} words. A resident who fills in a field will not read that. Keep it to {limit} words; the rest fits the summary.',
    },
  },
  check: ({ report }) => ({
    notice(notice) {
      for (const topic of notice.topics) {
        if (topic.short === undefined) continue;
        const short = words(readableText(topic.short.markdown)).length;
        const summary = topic.summary === undefined ? 0 : words(readableText(topic.summary.markdown)).length;
        const at = topic.short.location;
        if (short > layerLimits.short)
          report("long", { at, data: { topic: topic.name, short, limit: layerLimits.short } });
        else if (summary > 0 && short > summary) {
          // A sentence from the register makes a summary longer than its source looks.
          if (topic.summary?.markdown.includes("{{") === true) continue;
          report("longer", { at, data: { topic: topic.name, short, summary } });
        }
      }
    },
  }),
});
