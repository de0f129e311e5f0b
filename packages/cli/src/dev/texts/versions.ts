import { hunksOf, linesOf } from "./lines.js";

/** A line of one version, and whether the other version has it there too. */
export interface VersionLine {
  readonly text: string;
  readonly changed: boolean;
}

/** Two versions of a text line by line, each with what the other does not have marked. */
export function versionLines(
  mine: string,
  theirs: string,
): { readonly mine: readonly VersionLine[]; readonly theirs: readonly VersionLine[] } {
  const [own, other] = [linesOf(mine), linesOf(theirs)];
  const ownChanged = new Set<number>();
  const otherChanged = new Set<number>();
  let shift = 0;
  for (const { from, to, lines } of hunksOf(own, other)) {
    for (let line = from; line < to; line += 1) ownChanged.add(line);
    for (let line = 0; line < lines.length; line += 1) otherChanged.add(from + shift + line);
    shift += lines.length - (to - from);
  }
  return {
    mine: own.map((text, line) => ({ text, changed: ownChanged.has(line) })),
    theirs: other.map((text, line) => ({ text, changed: otherChanged.has(line) })),
  };
}
