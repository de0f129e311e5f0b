import { joinPointer } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { languageName } from "../../facts/languages.js";
import { sourceMark, translatableStrings } from "../../facts/translations.js";

export const translationStale = defineRule({
  id: "translation/stale",
  severity: "warning",
  decides: "editor",
  scope: "notice",
  reference: { nl: "AVG 12.1", en: "GDPR 12(1)" },
  summary: {
    nl: "Een vertaling hoort bij de tekst zoals die nu is.",
    en: "A translation belongs to the text as it is now.",
  },
  messages: {
    changed: {
      nl: 'De tekst "{text}" is veranderd nadat die in het {language} was vertaald. Een inwoner leest misschien iets anders dan er staat. Kijk de vertaling na en zet "of" op {mark}.',
      en: 'The text "{text}" changed after it was translated into {language}. A resident may read something else than it says. Check the translation and set "of" to {mark}.',
    },
    gone: {
      nl: 'Deze vertaling hoort bij "{pointer}", maar die tekst is er niet meer. Een inwoner ziet de vertaling nergens. Haal de regel weg, of zet die bij de nieuwe plek.',
      en: 'This translation belongs to "{pointer}", but that text is gone. A resident sees the translation nowhere. Remove the line, or move it to the new place.',
    },
  },
  check: ({ report }) => ({
    form(form) {
      for (const [language, { document, strings }] of form.translations) {
        const texts = new Map(translatableStrings(form).map(({ pointer, text }) => [pointer, text]));
        for (const [pointer, { of }] of Object.entries(strings)) {
          const text = texts.get(pointer);
          const place = joinPointer("", pointer);
          if (text === undefined) report("gone", { at: document.locate(place, "key"), data: { pointer } });
          else if (of !== undefined && of !== sourceMark(text)) {
            report("changed", {
              at: document.locate(joinPointer(place, "of"), "value"),
              data: { text, language: languageName(language), mark: sourceMark(text) },
            });
          }
        }
      }
    },
  }),
});
