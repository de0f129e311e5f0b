/** A BCP 47 language tag such as `nl` or `en`. Waarom ships `nl` and `en` complete; others can be supplied. */
export type Language = string;

/** The languages whose own words (rules, buttons, sentences) ship with the product. */
export const builtInLanguages = ["nl", "en"] as const;
export type BuiltInLanguage = (typeof builtInLanguages)[number];

/**
 * A text per language. May lack languages: use `textIn` to read it, which says when it fell back.
 * A text that is the same in every language (a proper name) stands under `und`, BCP 47's "undetermined".
 */
export type Localised = Readonly<Record<Language, string>>;

/** The key of a text that is the same in every language. */
export const everyLanguage = "und";

/** A text that the product itself supplies: always in both languages. */
export type BuiltInText = Readonly<Record<BuiltInLanguage, string>>;

/** True when the product ships its own words in this language. */
export function isBuiltInLanguage(language: Language): language is BuiltInLanguage {
  return builtInLanguages.some((known) => known === language);
}

/** The product's own words in the language, or in English where it does not ship that language. */
export function builtIn(text: BuiltInText, language: Language): string {
  return text[isBuiltInLanguage(language) ? language : "en"];
}

/**
 * The text in the wanted language, else in the first of the fallbacks that has it, else in any language.
 * `language` says which one it is, so that a caller can mark it (`lang`, "only in Dutch").
 *
 * @example
 * textIn({ nl: "Kenteken" }, "en", ["nl"]); // { text: "Kenteken", language: "nl" }
 */
export function textIn(
  localised: Localised | undefined,
  language: Language,
  fallbacks: readonly Language[] = [],
): { text: string; language: Language } | undefined {
  if (localised === undefined) return undefined;
  for (const candidate of [language, everyLanguage, ...fallbacks, ...Object.keys(localised)]) {
    const text = Object.hasOwn(localised, candidate) ? localised[candidate] : undefined;
    if (text !== undefined && text.trim() !== "")
      return { text, language: candidate === everyLanguage ? language : candidate };
  }
  return undefined;
}
