import type { CompiledForm, NoticeTree, Why } from "@waarom/model/runtime";

/** The language of the toolbar. */
export function languageOf(globals: Readonly<Record<string, unknown>>): "nl" | "en" {
  return globals.language === "en" ? "en" : "nl";
}

/** A form's notice in the language of the toolbar. */
export function noticeOf(form: CompiledForm, language: string): NoticeTree {
  const texts = form.texts[language] ?? form.texts[form.defaultLanguage];
  if (texts === undefined) throw new Error(`${form.id} has no texts in ${language}.`);
  return texts.notice;
}

/** What a form says at a question. */
export function whyOf(form: CompiledForm, language: string, at: string): Why {
  const { whys } = noticeOf(form, language);
  const why = whys.find((candidate) => candidate.at === at || candidate.paths.includes(at));
  if (why === undefined)
    throw new Error(
      `${form.id} says nothing at ${at}. It does at ${whys.map((each) => each.at).join(", ")}.`,
    );
  return why;
}

/** Words of buttons and headings that stories look for, in both languages of the toolbar. */
export const words = {
  send: /^(Versturen|Send)$/,
  next: /^(Volgende|Next)$/,
  previous: /^(Vorige|Previous)$/,
  why: /^(Waarom vragen we|Why do we ask)/,
  legal: /^(Juridische uitleg|Legal details)/,
  wrong: /(klopt|kloppen) nog niet|answers? (is|are) not right yet|need/,
} as const;
