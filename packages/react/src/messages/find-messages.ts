import type { Language } from "@waarom/model/runtime";
import { en } from "./en.js";
import type { Messages, MessagesByLanguage } from "./messages.js";
import { nl } from "./nl.js";

const shipped: MessagesByLanguage = { nl, en };

/**
 * The renderer's words for a language: those supplied, else those that ship (nl, en), else of the language without its
 * region (`nl` for `nl-BE`), else English.
 */
export function findMessages(language: Language, supplied: MessagesByLanguage = {}): Messages {
  const all = { ...shipped, ...supplied };
  const base = language.split("-")[0] ?? language;
  for (const candidate of [language, base]) {
    const messages = Object.hasOwn(all, candidate) ? all[candidate] : undefined;
    if (messages !== undefined) return messages;
  }
  return en;
}

/** The name of a language in another one: "Nederlands" in Dutch, "Dutch" in English. */
export function languageName(language: Language, inLanguage: Language): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}
