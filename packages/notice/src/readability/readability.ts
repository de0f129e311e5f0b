import type { Language } from "@waarom/model";
import { countsOf, scoresOf, type Counts, type Scores } from "./measures.js";
import { remarksOn, type Remark, type RemarkOptions } from "./remarks.js";

/** Fewer words than this tell a formula nothing: such a text is judged by rules. */
export const formulaFrom = 100;

/** An indication of how a text reads, with the parts that it rests on. It is no language level. */
export interface Readability extends Counts {
  readonly language: Language;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
  /** Absent for a text of fewer than 100 words. */
  readonly scores?: Scores;
  readonly remarks: readonly Remark[];
}

/**
 * How a text reads: counts, the published formulas where the text is long enough for them, and what an editor could mend.
 *
 * @param text plain text: of Markdown, `readableText(markdown)`
 * @example
 * readability("Wij verwerken uw gegevens conform de AVG.", "nl").remarks[0]?.instead; // "volgens"
 */
export function readability(text: string, language: Language, options: RemarkOptions = {}): Readability {
  const counts = countsOf(text, language);
  const scores = counts.words < formulaFrom ? undefined : scoresOf(counts, language);
  return {
    language,
    ...counts,
    wordsPerSentence: counts.sentences === 0 ? 0 : counts.words / counts.sentences,
    syllablesPerWord: counts.words === 0 ? 0 : counts.syllables / counts.words,
    ...(scores === undefined ? {} : { scores }),
    remarks: remarksOn(text, language, options),
  };
}
