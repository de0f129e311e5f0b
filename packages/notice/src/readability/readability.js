import { countsOf, scoresOf } from "./measures.js";
import { remarksOn } from "./remarks.js";
/** Fewer words than this tell a formula nothing: such a text is judged by rules. */
export const formulaFrom = 100;
/**
 * How a text reads: counts, the published formulas where the text is long enough for them, and what an editor could mend.
 *
 * @param text plain text: of Markdown, `readableText(markdown)`
 * @example
 * readability("Wij verwerken uw gegevens conform de AVG.", "nl").remarks[0]?.instead; // "volgens"
 */
export function readability(text, language, options = {}) {
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
