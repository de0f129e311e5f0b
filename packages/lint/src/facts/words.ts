import { plainText } from "./phrases.js";

const letter = "[\\p{L}\\p{N}]";

function patternOf(words: string): string {
  return plainText(words).split(" ").join(`(?:(?!${letter}).)+`);
}

/**
 * Looks for words and short phrases as whole words. One pattern for the whole list, made once: a text without any of
 * the words, which is nearly every text, costs one pass.
 */
export function wordFinder<T extends { readonly word: string }>(
  entries: readonly T[],
): (text: string) => T | undefined {
  const byWords = new Map(entries.map((entry) => [plainText(entry.word), entry]));
  // Longer phrases first, so that "political party" is not taken for "political".
  const patterns = [...byWords.keys()].sort((a, b) => b.length - a.length).map(patternOf);
  const pattern = new RegExp(`(?<!${letter})(?:${patterns.join("|")})(?!${letter})`, "iu");
  return (text) => {
    const match = pattern.exec(text);
    return match === null ? undefined : byWords.get(plainText(match[0]));
  };
}
