import type { BuiltInLanguage, Language } from "@waarom/model";

/** A language as it is called in another: "Engels", "English". The code itself where nobody knows its name. */
export function languageName(language: Language, around: BuiltInLanguage): string {
  try {
    return new Intl.DisplayNames([around], { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}
