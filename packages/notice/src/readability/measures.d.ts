import { type Language } from "@waarom/model";
/** What is counted in a text. */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Words of more than six letters. */
  readonly longWords: number;
}
/** The syllables of a word, by the rules of the language; English ones where it has none here. */
export declare function syllables(word: string, language: Language): number;
export declare function countsOf(text: string, language: Language): Counts;
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
export declare function scoresOf(counts: Counts, language: Language): Scores | undefined;
