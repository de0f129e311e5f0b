import type { Range } from "@waarom/model";
import { sourceLine } from "./safe.js";

/** Characters of a line that a frame shows at most. */
const width = 100;
const before = 1;
const after = 1;
/** Deeper than this a line is not searched for: a frame is a help, not a reason to read a huge file twice. */
const longestText = 5_000_000;

interface Line {
  readonly number: number;
  readonly text: string;
}

function linesAround(text: string, range: Range): readonly Line[] {
  const lines: Line[] = [];
  let start = range.start.offset - (range.start.column - 1);
  let number = range.start.line;
  for (let back = 0; back < before && start > 0; back += 1) {
    const end = text.endsWith("\r\n", start) ? start - 2 : start - 1;
    start = Math.max(text.lastIndexOf("\n", end - 1), text.lastIndexOf("\r", end - 1)) + 1;
    number -= 1;
  }
  const last = range.start.line + after;
  while (number <= last && start <= text.length) {
    const end = /\r\n|\n|\r|$/.exec(text.slice(start, start + 10_000))?.index ?? 0;
    lines.push({ number, text: text.slice(start, start + end) });
    const next = start + end;
    if (next >= text.length) break;
    start = next + (text.startsWith("\r\n", next) ? 2 : 1);
    number += 1;
  }
  return lines;
}

/**
 * The lines around a place, with a mark below what is meant. A long line is cut around the place.
 *
 * @example
 *   11 |   "properties": {
 * > 12 |     "kenteken": {
 *      |     ^^^^^^^^^^
 */
export function codeFrame(text: string, range: Range): readonly string[] {
  if (text.length > longestText || range.start.offset > text.length) return [];
  const lines = linesAround(text, range);
  const gutter = String(lines.at(-1)?.number ?? 1).length;
  const from = Math.max(0, range.start.column - 1 - Math.floor(width / 2));
  return lines.flatMap(({ number, text: line }) => {
    const here = number === range.start.line;
    const part = line.slice(here ? from : 0, (here ? from : 0) + width);
    const shown = `${here ? ">" : " "} ${String(number).padStart(gutter)} | ${sourceLine(part)}`;
    if (!here) return [shown.trimEnd()];
    const start = range.start.column - 1 - from;
    const end = range.end.line === range.start.line ? range.end.column - 1 - from : part.length;
    const indent = sourceLine(part.slice(0, start)).replace(/[^\t]/g, " ");
    const marked = Math.max(1, sourceLine(part.slice(start, Math.min(end, width))).length);
    return [shown.trimEnd(), `  ${" ".repeat(gutter)} | ${indent}${"^".repeat(marked)}`];
  });
}
