import { diffArrays } from "diff";

/** Lines `from` up to `to` of an older text, replaced by others. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** A text as lines; an end of line of Windows is the same as another. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** From so many changed lines on, two texts are called different as a whole: looking further would take minutes. */
const most = 4_000;

/** What must be replaced in the older lines to get the newer. */
export function hunksOf(older: readonly string[], newer: readonly string[]): readonly Hunk[] {
  const changes = diffArrays([...older], [...newer], { maxEditLength: most });
  if (changes === undefined) return [{ from: 0, to: older.length, lines: newer }];
  const hunks: { from: number; to: number; lines: string[] }[] = [];
  let at = 0;
  let open: { from: number; to: number; lines: string[] } | undefined;
  for (const { added, removed, value } of changes) {
    if (!added && !removed) {
      at += value.length;
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { from: at, to: at, lines: [] };
      hunks.push(open);
    }
    if (added) open.lines.push(...value);
    else {
      at += value.length;
      open.to = at;
    }
  }
  return hunks;
}
