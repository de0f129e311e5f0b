import type { BuiltInLanguage } from "@waarom/model";
/** A word that only officials write, and what anybody would say. */
export interface Officialese {
  /** Small letters; matched as whole words. */
  readonly words: string;
  readonly instead: string;
}
/** Officialese with its plain words, per language. */
export declare const officialese: Readonly<Record<BuiltInLanguage, readonly Officialese[]>>;
/** Words that make a statement of purpose, recipient or retention say nothing. "U kunt …" is good Dutch and no hit. */
export declare const vagueWords: Readonly<Record<BuiltInLanguage, readonly string[]>>;
/** Abbreviations that residents know. An organisation adds its own in the register (`glossary`). */
export declare const knownAbbreviations: ReadonlySet<string>;
