import { isBuiltInLanguage, type Language } from "@waarom/model";

const words = {
  nl: {
    perQuestion: "Per vraag: waarom we dit vragen",
    lawsOfQuestion: "Wetten en termijnen",
    skip: "Naar de inhoud",
    version: "Versie",
    dated: "Gecontroleerd op",
  },
  en: {
    perQuestion: "Per question: why we ask",
    lawsOfQuestion: "Laws and periods",
    skip: "Skip to content",
    version: "Version",
    dated: "Checked on",
  },
} as const;

/** The words that renderers add around a notice. */
export function renderWords(language: Language): (typeof words)["nl"] | (typeof words)["en"] {
  return words[isBuiltInLanguage(language) ? language : "en"];
}
