import { defineRule } from "../../engine/rule.js";
import { sourceMark } from "../../facts/translations.js";
import { replaceAt } from "../../fixes/text.js";

export const noticeTranslationStale = defineRule({
  id: "notice/translation-stale",
  severity: "warning",
  decides: "editor",
  scope: "notice",
  reference: { nl: "AVG 12.1", en: "GDPR 12(1)" },
  summary: {
    nl: "Een vertaalde tekst hoort bij de tekst zoals die nu is.",
    en: "A translated text belongs to the text as it is now.",
  },
  messages: {
    stale: {
      nl: 'De tekst "{file}" is veranderd na deze vertaling. Een inwoner die de vertaling leest, krijgt misschien iets anders te horen. Kijk de vertaling na en zet "translationOf" op {mark}.',
      en: 'The text "{file}" changed after this translation. A resident who reads the translation may be told something else. Check it and set "translationOf" to {mark}.',
    },
  },
  check: ({ project, report }) => ({
    notice(notice) {
      const { translationOf } = notice.frontMatter;
      if (translationOf === undefined) return;
      const source = project.notices.find(
        ({ name, language }) =>
          name === notice.name && language === project.defaultLanguage && language !== notice.language,
      );
      if (source === undefined) return;
      const mark = sourceMark(source.text);
      if (mark === translationOf) return;
      const at = notice.locate("/translationOf", "value");
      report("stale", {
        at,
        data: { file: source.file, mark },
        suggestions: [
          {
            title: { nl: "De vertaling klopt nog", en: "The translation is still right" },
            edits: [replaceAt(at, `"${mark}"`)],
          },
        ],
      });
    },
  }),
});
