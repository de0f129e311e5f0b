import { words } from "@waarom/notice";

/** A part of a text, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What stands in Markdown without being read: the name of a fact, the address of a link. */
const unread = /\{\{[^{}\n]*\}\}|\]\([^()\n]*\)/g;

/**
 * Where words that were read in a plain text stand in the Markdown it was made of: signs, facts and addresses between the
 * words do not count. Undefined where something else stands between them.
 */
export function placeInSource(markdown: string, said: string): Span | undefined {
  const wanted = words(said).map(({ text }) => text);
  const [first] = wanted;
  if (first === undefined) return undefined;
  const found = words(markdown.replace(unread, (hidden) => " ".repeat(hidden.length)));
  for (const [index, word] of found.entries()) {
    if (word.text !== first) continue;
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
