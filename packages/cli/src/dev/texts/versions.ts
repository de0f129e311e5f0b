import { hunksOf, linesOf } from "./lines.js";

/** A line of one version, and whether the other version has it there too; or how many equal lines are left out. */
export type VersionLine =
  | { readonly kind: "line"; readonly text: string; readonly changed: boolean }
  | { readonly kind: "same"; readonly lines: number };

export interface Versions {
  readonly mine: readonly VersionLine[];
  readonly theirs: readonly VersionLine[];
}

/** Lines around a change that stay, so that one sees where it stands. */
const around = 4;

/** Two versions of a text, each with what the other does not have marked; long parts that are equal are left out. */
export function versionLines(mine: string, theirs: string): Versions {
  const [own, other] = [linesOf(mine), linesOf(theirs)];
  const ownChanges: Part[] = [];
  const otherChanges: Part[] = [];
  let shift = 0;
  for (const { from, to, lines } of hunksOf(own, other)) {
    ownChanges.push({ from, to });
    otherChanges.push({ from: from + shift, to: from + shift + lines.length });
    shift += lines.length - (to - from);
  }
  return { mine: shown(own, ownChanges), theirs: shown(other, otherChanges) };
}

interface Part {
  readonly from: number;
  readonly to: number;
}

function shown(lines: readonly string[], changes: readonly Part[]): readonly VersionLine[] {
  const out: VersionLine[] = [];
  let skipped = 0;
  const skip = () => {
    if (skipped > 0) out.push({ kind: "same", lines: skipped });
    skipped = 0;
  };
  for (const [index, text] of lines.entries()) {
    // A change may be that lines are gone: then it has a place and no lines.
    if (!changes.some(({ from, to }) => index >= from - around && index < to + around)) {
      skipped += 1;
      continue;
    }
    skip();
    out.push({ kind: "line", text, changed: changes.some(({ from, to }) => index >= from && index < to) });
  }
  skip();
  return out;
}
