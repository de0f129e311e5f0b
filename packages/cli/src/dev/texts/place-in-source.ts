import { words } from "@waarom/notice";

/** A part of a text, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Where words that were read in a plain text stand in the Markdown it was made of: signs between the words do not count.
 * Undefined where something else stands between them, such as the address of a link.
 *
 * @param after look no earlier than here, so that a second time is found at its own place
 */
export function placeInSource(markdown: string, said: string, after = 0): Span | undefined {
  const wanted = words(said).map(({ text }) => text);
  const [first] = wanted;
  if (first === undefined) return undefined;
  const found = words(markdown);
  for (const [index, word] of found.entries()) {
    if (word.start < after || word.text !== first) continue;
    const run = found.slice(index, index + wanted.length);
    const last = run.at(-1);
    if (
      last !== undefined &&
      run.length === wanted.length &&
      run.every(({ text }, at) => text === wanted[at])
    )
      return { from: word.start, to: last.start + last.text.length };
  }
  return undefined;
}
