import { plainText } from "./phrases.js";

/**
 * Looks for words and short phrases as whole words, in one pass over the text: the number of words in the list does
 * not matter.
 */
export function wordFinder<T extends { readonly word: string }>(
  entries: readonly T[],
): (text: string) => T | undefined {
  const byWords = new Map(entries.map((entry) => [plainText(entry.word), entry]));
  const longest = Math.max(...[...byWords.keys()].map((words) => words.split(" ").length));
  return (text) => {
    const words = plainText(text).split(" ");
    for (let start = 0; start < words.length; start += 1) {
      let phrase = "";
      for (let length = 0; length < longest && start + length < words.length; length += 1) {
        phrase += `${length === 0 ? "" : " "}${words[start + length] ?? ""}`;
        const entry = byWords.get(phrase);
        if (entry !== undefined) return entry;
      }
    }
    return undefined;
  };
}
