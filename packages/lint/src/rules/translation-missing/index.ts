import { defineRule } from "../../engine/rule.js";
import { languageName } from "../../facts/languages.js";
import { translatableStrings } from "../../facts/translations.js";

export const translationMissing = defineRule({
  id: "translation/missing",
  severity: "warning",
  decides: "editor",
  scope: "notice",
  reference: { nl: "AVG 12.1", en: "GDPR 12(1)" },
  summary: {
    nl: "Elke tekst van een formulier is er in elke taal.",
    en: "Every text of a form exists in every language.",
  },
  messages: {
    file: {
      nl: 'Het formulier "{form}" is er niet in het {language}. Een inwoner die die taal kiest, leest de vragen in een andere taal. Maak het bestand {file}.',
      en: 'The form "{form}" does not exist in {language}. A resident who chooses that language reads the questions in another one. Make the file {file}.',
    },
    text: {
      nl: '"{text}" is niet vertaald in het {language}. Een inwoner leest hier dan een andere taal. Zet de vertaling bij {pointer}.',
      en: '"{text}" is not translated into {language}, so a resident reads another language here. Put the translation at {pointer}.',
    },
  },
  check: ({ project, report }) => ({
    form(form) {
      for (const language of project.languages) {
        if (language === project.defaultLanguage) continue;
        const translation = form.translations.get(language);
        const name = languageName(language);
        if (translation === undefined) {
          const title = form.schema.title;
          report("file", {
            at: form.document.locate("/title", "value"),
            data: {
              form: typeof title === "string" ? title : form.id,
              language: name,
              file: `forms/${form.id}.${language}.yaml`,
            },
          });
          continue;
        }
        for (const { pointer, text } of translatableStrings(form)) {
          const said = Object.hasOwn(translation.strings, pointer)
            ? translation.strings[pointer]?.text
            : undefined;
          if (said !== undefined && said.trim() !== "") continue;
          report("text", {
            at: form.document.locate(pointer, "value"),
            data: { text, language: name, pointer },
          });
        }
      }
    },
  }),
});
