/** What stands between the values of a line. */
export const csvSeparators = [",", ";", "\t"] as const;
export type CsvSeparator = (typeof csvSeparators)[number];

/** A text that a spreadsheet could take for a formula, with the marks that we or others put before it. */
const likeFormula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const marked = /^'+[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/**
 * Rows as CSV (RFC 4180): lines end in CRLF, and a byte order mark tells Excel that it is UTF-8. What a spreadsheet would
 * take for a formula gets an apostrophe, which `parseCsv` takes off again.
 *
 * @example
 * writeCsv([["=1+1", "a;b"]], ";"); // "\ufeff'=1+1;\"a;b\"\r\n"
 */
export function writeCsv(rows: readonly (readonly string[])[], separator: CsvSeparator = ","): string {
  const lines = rows.map((row) => row.map((cell) => quoted(guarded(cell), separator)).join(separator));
  return `\ufeff${lines.map((line) => `${line}\r\n`).join("")}`;
}

function guarded(cell: string): string {
  return likeFormula.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string, separator: CsvSeparator): string {
  return cell.includes(separator) || /["\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * The rows of a CSV text. The separator is the one that makes most values of the first line, or what `sep=` says. Never
 * throws: a quote that is not closed runs to the end of the text.
 */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  const said = /^sep=(.)\r?\n/i.exec(body);
  const given = csvSeparators.find((separator) => separator === said?.[1]);
  return rowsOf(said === null ? body : body.slice(said[0].length), given ?? separatorOf(body));
}

/** Counted outside quotes, in the first line that holds any. */
function separatorOf(text: string): CsvSeparator {
  const counts = new Map<string, number>(csvSeparators.map((separator) => [separator, 0]));
  let inside = false;
  for (const character of text) {
    if (character === '"') inside = !inside;
    else if (!inside && character === "\n" && [...counts.values()].some((count) => count > 0)) break;
    else if (!inside && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return csvSeparators.reduce((best, next) =>
    (counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best,
  );
}

function rowsOf(text: string, separator: CsvSeparator): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    row.push(marked.test(cell) ? cell.slice(1) : cell);
    at = end;
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end still begins a last, empty value.
      if (at === text.length || text[at] === "\n" || text[at] === "\r") row.push("");
      else continue;
    }
    if (at < text.length && !atLineEnd(text, at)) continue;
    rows.push(row);
    row = [];
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
  }
  return rows;
}

function atLineEnd(text: string, at: number): boolean {
  return text[at] === "\n" || text[at] === "\r";
}

interface Cell {
  readonly cell: string;
  readonly end: number;
}

function plainCell(text: string, start: number, separator: CsvSeparator): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && !atLineEnd(text, end)) end += 1;
  return { cell: text.slice(start, end), end };
}

function quotedCell(text: string, start: number): Cell {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { cell: parts.join("") + text.slice(from), end: text.length };
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') return { cell: parts.join(""), end: quote + 1 };
    parts.push('"');
    from = quote + 2;
  }
}
