import { isBuiltInLanguage, type Language } from "@waarom/model";
import { sentences } from "./sentences.js";
import { syllablesEn } from "./syllables-en.js";
import { syllablesNl } from "./syllables-nl.js";
import { words } from "./words.js";

/** What is counted in a text. */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Words of more than six letters. */
  readonly longWords: number;
}

/** The syllables of a word, by the rules of the language; English ones where it has none here. */
export function syllables(word: string, language: Language): number {
  return language === "nl" ? syllablesNl(word) : syllablesEn(word);
}

export function countsOf(text: string, language: Language): Counts {
  const found = words(text);
  let sum = 0;
  let long = 0;
  for (const { text: word } of found) {
    sum += syllables(word, language);
    if (word.length > 6) long += 1;
  }
  return {
    sentences: sentences(text, language).length,
    words: found.length,
    syllables: sum,
    longWords: long,
  };
}

/** The published formulas; higher reads easier, but for LIX. Undefined for an empty text. */
export interface Scores {
  /** Douma (1960) for Dutch: 206.84 − 77·(syllables/word) − 0.93·(words/sentence). */
  readonly douma?: number;
  /** Brouwer (1963) for Dutch: 195 − 67·(syllables/word) − 2·(words/sentence). */
  readonly brouwer?: number;
  /** Flesch (1948) for English: 206.835 − 84.6·(syllables/word) − 1.015·(words/sentence). */
  readonly flesch?: number;
  /** Björnsson's LIX: words/sentence + percentage of words over six letters; lower reads easier. */
  readonly lix: number;
}

export function scoresOf(counts: Counts, language: Language): Scores | undefined {
  if (counts.words === 0 || counts.sentences === 0) return undefined;
  const perWord = counts.syllables / counts.words;
  const perSentence = counts.words / counts.sentences;
  const lix = perSentence + (100 * counts.longWords) / counts.words;
  if (!isBuiltInLanguage(language)) return { lix };
  if (language === "en") return { flesch: 206.835 - 84.6 * perWord - 1.015 * perSentence, lix };
  return {
    douma: 206.84 - 77 * perWord - 0.93 * perSentence,
    brouwer: 195 - 67 * perWord - 2 * perSentence,
    lix,
  };
}
