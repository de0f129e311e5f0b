import type { Localised } from "@waarom/model";

/** A list of words or phrases in both languages, with where it comes from. */
export interface Lexicon {
  readonly source: string;
  readonly nl: readonly string[];
  readonly en: readonly string[];
}

/** Words that carry no meaning of their own: they do not make a phrase more precise. */
const small = new Set(
  "de het een der den van voor om te tot met en of bij in op aan uw onze ons we wij u je jouw zijn is als dat die the a an of for to with and or in on at by our your we you as that which be is are".split(
    " ",
  ),
);

/** Lower case, letters and digits only, one space between words. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export interface PhraseMatch {
  readonly phrase: string;
  /** Nothing of meaning stands beside the phrase. */
  readonly whole: boolean;
  /** Words of meaning beside the phrase. */
  readonly others: number;
}

/** The first phrase of a list that stands in the text as whole words. */
export function findPhrase(text: string, phrases: readonly string[]): PhraseMatch | undefined {
  const words = ` ${plainText(text)} `;
  let best: PhraseMatch | undefined;
  for (const phrase of phrases) {
    const wanted = ` ${plainText(phrase)} `;
    const at = words.indexOf(wanted);
    if (at < 0) continue;
    const rest = `${words.slice(0, at)} ${words.slice(at + wanted.length)}`;
    const others = rest.split(" ").filter((word) => word !== "" && !small.has(word)).length;
    if (best === undefined || others < best.others) best = { phrase, whole: others === 0, others };
  }
  return best;
}

/** Looks in each language of a text with that language's list; a text for every language is tried with both. */
export function findInLexicon(text: Localised | undefined, lexicon: Lexicon): PhraseMatch | undefined {
  for (const [language, words] of Object.entries(text ?? {})) {
    const lists =
      language === "und"
        ? [lexicon.nl, lexicon.en]
        : language === "nl"
          ? [lexicon.nl]
          : language === "en"
            ? [lexicon.en]
            : [];
    for (const list of lists) {
      const match = findPhrase(words, list);
      if (match !== undefined) return match;
    }
  }
  return undefined;
}

/** True when a text says something in at least one language. */
export function isSaid(text: Localised | undefined): boolean {
  return Object.values(text ?? {}).some((words) => words.trim() !== "");
}
