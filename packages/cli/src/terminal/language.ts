import { isBuiltInLanguage, type BuiltInLanguage } from "@waarom/model";

/** What speaks where nobody says which language: the product is made for Dutch municipalities. */
const defaultLanguage: BuiltInLanguage = "nl";

/**
 * The language of the person at the keyboard, as the system knows it: `LC_ALL`, then `LC_MESSAGES`, then `LANG`. Dutch
 * where that is Dutch or says nothing (`C`, `POSIX`, unset), English for every other language.
 *
 * @example
 * languageOfSystem({ LANG: "nl_NL.UTF-8" }); // "nl"
 * languageOfSystem({ LANG: "fr_FR.UTF-8" }); // "en"
 * languageOfSystem({ LANG: "C.UTF-8" });     // "nl"
 */
export function languageOfSystem(env: Readonly<Record<string, string | undefined>>): BuiltInLanguage {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");
  const tag = (locale ?? "").split(/[._@-]/)[0]?.toLowerCase() ?? "";
  if (tag === "" || tag === "c" || tag === "posix") return defaultLanguage;
  return isBuiltInLanguage(tag) ? tag : "en";
}
