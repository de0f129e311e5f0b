import { type BuiltInText, type Language } from "@waarom/model";
export declare const remarkKinds: readonly [
  "long-sentence",
  "long-sentences",
  "officialese",
  "abbreviation",
  "vague",
  "passive",
];
export type RemarkKind = (typeof remarkKinds)[number];
/** Something in a text that makes it hard to read, at its place. */
export interface Remark {
  readonly kind: RemarkKind;
  /** The words that it is about. */
  readonly text: string;
  /** In the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What to write instead, where that is known. */
  readonly instead?: string;
  readonly message: BuiltInText;
}
export interface RemarkOptions {
  /** Abbreviations that the organisation's readers know, beside the common ones. */
  readonly glossary?: Iterable<string>;
  /** The text states a purpose, a recipient or a period: vague words are remarked. */
  readonly statement?: boolean;
  /** Remark passive sentences; off by default. */
  readonly passive?: boolean;
}
/** Words in a sentence from which it is called long, and the mean from which a text is. */
export declare const sentenceLimits: {
  readonly longest: 20;
  readonly mean: 15;
};
/** What an editor could mend, in the order of the text. */
export declare function remarksOn(
  text: string,
  language: Language,
  options?: RemarkOptions,
): readonly Remark[];
