import { readability, readableText, type RemarkKind } from "@waarom/notice";
import type { BuiltInText } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { layerNames, writtenLayers } from "../../facts/layers.js";
import { listed } from "../../facts/names.js";

/** What is wrong, said in a few words; `words` are quoted from the text. */
const parts: Readonly<Record<RemarkKind, (words: readonly string[]) => BuiltInText>> = {
  "long-sentence": (words) => ({
    nl: `${words.length}× een lange zin`,
    en: `${words.length}× a long sentence`,
  }),
  "long-sentences": () => ({ nl: "gemiddeld te lange zinnen", en: "sentences that are too long on average" }),
  officialese: (words) => ({
    nl: `ambtelijke woorden (${words.join(", ")})`,
    en: `officialese (${words.join(", ")})`,
  }),
  abbreviation: (words) => ({
    nl: `afkortingen zonder uitleg (${words.join(", ")})`,
    en: `abbreviations without explanation (${words.join(", ")})`,
  }),
  vague: (words) => ({ nl: `vage woorden (${words.join(", ")})`, en: `vague words (${words.join(", ")})` }),
  passive: (words) => ({
    nl: `${words.length}× een lijdende zin`,
    en: `${words.length}× a passive sentence`,
  }),
};

export const textReadability = defineRule({
  id: "text/readability",
  severity: "hint",
  decides: "editor",
  scope: "notice",
  reference: { nl: "AVG 12.1", en: "GDPR 12(1)" },
  summary: {
    nl: "Een tekst voor inwoners leest makkelijk.",
    en: "A text for residents is easy to read.",
  },
  messages: {
    hard: {
      nl: 'Bij "{topic}" leest {layer} niet makkelijk: {parts}. Een inwoner haakt dan af. Schrijf korter en gewoner; de bladzijde van deze regel zegt hoe.',
      en: 'At "{topic}", {layer} is not easy to read: {parts}. A resident gives up. Write shorter and plainer; the page of this rule says how.',
    },
  },
  check: ({ project, report }) => {
    const glossary = Object.keys(project.register.value.glossary);
    return {
      notice(notice) {
        for (const { topic, layer, text } of writtenLayers(notice)) {
          if (layer === "legal") continue;
          const plain = readableText(text.markdown.replace(/\{\{[^{}\n]*\}\}/g, ""));
          const { remarks } = readability(plain, notice.language, { glossary });
          if (remarks.length === 0) continue;
          const kinds = [...new Set(remarks.map(({ kind }) => kind))];
          report("hard", {
            at: text.location,
            data: {
              topic: topic.name,
              layer: layerNames[layer],
              parts: listed(
                kinds.map((kind) => parts[kind](remarks.filter((r) => r.kind === kind).map((r) => r.text))),
              ),
            },
          });
        }
      },
    };
  },
});
