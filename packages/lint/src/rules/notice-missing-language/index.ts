import { everyLanguage, joinPointer, type Localised } from "@waarom/model";
import { defineRule } from "../../engine/rule.js";
import { languageName } from "../../facts/languages.js";
import { purposeName } from "../../facts/names.js";
import { usesOf } from "../../facts/uses.js";

const speaks = (text: Localised | undefined, language: string) =>
  [language, everyLanguage].some(
    (key) => text !== undefined && Object.hasOwn(text, key) && text[key]?.trim() !== "",
  );

export const noticeMissingLanguage = defineRule({
  id: "notice/missing-language",
  severity: "warning",
  decides: "editor",
  scope: "notice",
  reference: { nl: "AVG 12.1", en: "GDPR 12(1)" },
  summary: {
    nl: "Elke tekst voor inwoners is er in elke taal.",
    en: "Every text for residents exists in every language.",
  },
  messages: {
    purpose: {
      nl: 'Het doel "{purpose}" staat niet in het {language} in het register. Een inwoner die die taal kiest, leest het in een andere taal. Vul het aan.',
      en: 'The register does not have the purpose "{purpose}" in {language}. A resident who chooses that language reads it in another one. Complete it.',
    },
    notice: {
      nl: 'De tekst "{name}" is er niet in het {language}. Een inwoner die die taal kiest, leest een andere taal. Maak het bestand {file}.',
      en: 'The text "{name}" does not exist in {language}, so a resident who chooses that language reads another one. Make the file {file}.',
    },
    topic: {
      nl: 'Het kopje "{topic}" staat niet in {file}. Een inwoner die die taal kiest, leest een andere taal. Zet de vertaling daar.',
      en: 'The heading "{topic}" is not in {file}. A resident who chooses that language reads another one. Put the translation there.',
    },
  },
  check: ({ project, report }) => ({
    purpose(purpose) {
      if (!usesOf(project).declarations.has(purpose.id)) return;
      const { text } = purpose.purpose;
      if (text === undefined || Object.keys(text).length === 0) return;
      for (const language of project.languages) {
        if (speaks(text, language)) continue;
        report("purpose", {
          at: project.register.locate(joinPointer(purpose.pointer, "text"), "value"),
          data: { purpose: purposeName(purpose), language: languageName(language) },
        });
      }
    },
    notice(notice) {
      if (notice.language !== project.defaultLanguage) return;
      for (const language of project.languages) {
        if (language === notice.language) continue;
        const file = notice.file.replace(/\.[^./]+\.md$/, `.${language}.md`);
        const other = project.notices.find((each) => each.file === file);
        if (other === undefined) {
          const [topic] = notice.topics;
          report("notice", {
            at: topic?.location ?? notice.locate(""),
            data: { name: notice.name, language: languageName(language), file },
          });
          continue;
        }
        const there = new Set(other.topics.map(({ name }) => name));
        for (const topic of notice.topics) {
          if (!there.has(topic.name))
            report("topic", { at: topic.location, data: { topic: topic.name, file } });
        }
      }
    },
  }),
});
