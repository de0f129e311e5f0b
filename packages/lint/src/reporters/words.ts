import type { BuiltInText, Reader, Severity } from "@waarom/model";

/** What the stylish reporter says besides the findings. */
export const severityWords: Readonly<Record<Severity, BuiltInText>> = {
  error: { nl: "fout", en: "error" },
  warning: { nl: "waarschuwing", en: "warning" },
  hint: { nl: "tip", en: "hint" },
};

export const severityPlurals: Readonly<Record<Severity, BuiltInText>> = {
  error: { nl: "fouten", en: "errors" },
  warning: { nl: "waarschuwingen", en: "warnings" },
  hint: { nl: "tips", en: "hints" },
};

export const readerNames: Readonly<Record<Reader, BuiltInText>> = {
  developer: { nl: "ontwikkelaar", en: "developer" },
  editor: { nl: "tekstschrijver", en: "content editor" },
  officer: { nl: "privacy officer", en: "privacy officer" },
  owner: { nl: "proceseigenaar", en: "process owner" },
};

export const readerWords: Readonly<Record<Reader, BuiltInText>> = {
  developer: { nl: "Voor de ontwikkelaar", en: "For the developer" },
  editor: { nl: "Voor de tekstschrijver", en: "For the content editor" },
  officer: { nl: "Voor de privacy officer", en: "For the privacy officer" },
  owner: { nl: "Voor de proceseigenaar", en: "For the process owner" },
};

/** What this reader can do when a finding is not simply a mistake. */
export const nextSteps: Readonly<Record<Reader, BuiltInText>> = {
  developer: {
    nl: "Twijfelt u over een doel of grondslag? Vraag het uw privacy officer.",
    en: "In doubt about a purpose or legal basis? Ask your privacy officer.",
  },
  editor: {
    nl: "Klopt de tekst wel, maar het register niet? Vraag het uw privacy officer.",
    en: "Is the text right but the register wrong? Ask your privacy officer.",
  },
  officer: {
    nl: "Kiest u bewust anders? Leg de reden vast in privacy-exceptions.yaml en vraag de FG om advies.",
    en: "Do you choose otherwise on purpose? Record the reason in privacy-exceptions.yaml and ask the DPO's advice.",
  },
  owner: {
    nl: "Leg uw besluit vast met een reden en een einddatum, en vraag de FG om advies.",
    en: "Record your decision with a reason and an end date, and ask the DPO's advice.",
  },
};

export const phrases = {
  clean: { nl: "Geen bevindingen.", en: "No findings." },
  fixable: { nl: "te herstellen met --fix", en: "can be mended with --fix" },
  suppressed: { nl: "met een uitzondering", en: "with an exception" },
  fix: { nl: "Met --fix", en: "With --fix" },
  suggestion: { nl: "Kan ook", en: "You could" },
  finding: { nl: "bevinding", en: "finding" },
  findings: { nl: "bevindingen", en: "findings" },
} as const satisfies Readonly<Record<string, BuiltInText>>;
