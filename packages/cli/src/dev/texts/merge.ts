import { hunksOf, linesOf, type Hunk } from "./lines.js";

/** A place where both changed something else: both stand in the merged text, one below the other. */
interface Clash {
  /** The first line of it in the merged text, counted from 1. */
  readonly line: number;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

export interface Merged {
  readonly text: string;
  readonly clashes: readonly Clash[];
}

/**
 * Two versions of a text as one: what only one of them changed is taken over, and what both changed differently stands
 * there twice, so that a person can choose. No line of either is lost.
 *
 * @param base the text that both began with
 */
export function merge(base: string, mine: string, theirs: string): Merged {
  const old = linesOf(base);
  const ours = hunksOf(old, linesOf(mine));
  const others = hunksOf(old, linesOf(theirs));
  const out: string[] = [];
  const clashes: Clash[] = [];
  let at = 0;

  for (const { from, to } of regions([...ours, ...others])) {
    out.push(...old.slice(at, from));
    const own = within(old, ours, from, to);
    const other = within(old, others, from, to);
    const before = old.slice(from, to);
    if (same(own, other) || same(other, before)) out.push(...own);
    else if (same(own, before)) out.push(...other);
    else {
      clashes.push({ line: out.length + 1, mine: own, theirs: other });
      out.push(...apart(own, other));
    }
    at = to;
  }
  return { text: [...out, ...old.slice(at)].join("\n"), clashes };
}

/** Parts of the old text that somebody changed; changes that touch are one. */
function regions(hunks: readonly Hunk[]): readonly { readonly from: number; readonly to: number }[] {
  const sorted = [...hunks].sort((a, b) => a.from - b.from || a.to - b.to);
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = found.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

/** A region of the old text with one side's changes in it. */
function within(old: readonly string[], hunks: readonly Hunk[], from: number, to: number): readonly string[] {
  const out: string[] = [];
  let at = from;
  for (const hunk of hunks) {
    if (hunk.from < from || hunk.to > to) continue;
    out.push(...old.slice(at, hunk.from), ...hunk.lines);
    at = hunk.to;
  }
  return [...out, ...old.slice(at, to)];
}

/** Both, with an empty line between them so that two paragraphs do not become one. */
function apart(mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const between = mine.length > 0 && theirs.length > 0 && mine.at(-1) !== "" && theirs[0] !== "";
  return [...mine, ...(between ? [""] : []), ...theirs];
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index]);
}
