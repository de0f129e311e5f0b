import type { Span } from "./lines.js";

/** A heading of a Markdown text: its level, its words and where it stands. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  /** The whole line, without its line ending. */
  readonly line: Span;
  /** The words alone. */
  readonly words: Span;
  /** Where the text below it begins. */
  readonly bodyStart: number;
}

interface Line {
  readonly start: number;
  /** Without the line ending. */
  readonly end: number;
  readonly next: number;
}

function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end += 1;
  const isPair = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10;
  return { start, end, next: Math.min(text.length, end + (isPair ? 2 : 1)) };
}

/** The offset of the line after the one at `start`, and where that one ends. */
export function lineFrom(text: string, start: number): Line {
  return lineAt(text, start);
}

/** The words of a heading line (`## Kort ##`): without the signs around them. */
function wordsOf(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  const isSpace = (at: number) => text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9;
  while (from < to && isSpace(from)) from += 1;
  while (to > from && isSpace(to - 1)) to -= 1;
  // Closing signs count only after a space: `# C#` keeps its name.
  let close = to;
  while (close > from && text.charAt(close - 1) === "#") close -= 1;
  if (close < to && (close === from || isSpace(close - 1))) {
    to = close;
    while (to > from && isSpace(to - 1)) to -= 1;
  }
  return { start: from, end: to };
}

const fenceStart = /^ {0,3}(`{3,}|~{3,})/;
const headingLine = /^( {0,3})(#{1,6})(?=[ \t]|$)/;

/**
 * The headings (`#` to `######`) of a Markdown text from an offset on. A heading inside fenced code is text. A fence that
 * is never closed runs to the end, as CommonMark says.
 */
export function headingsOf(text: string, from: number): readonly Heading[] {
  const headings: Heading[] = [];
  let fence: string | undefined;
  for (let at = from; at < text.length;) {
    const line = lineAt(text, at);
    const words = text.slice(line.start, line.end);
    at = line.next > line.start ? line.next : text.length;

    const [start = "", marks] = fenceStart.exec(words) ?? [];
    if (marks !== undefined) {
      const info = words.slice(start.length);
      if (fence === undefined) {
        // An opening fence of back quotes has none in its info.
        if (!marks.startsWith("`") || !info.includes("`")) fence = marks;
      } else if (marks.startsWith(fence) && info.trim() === "") fence = undefined;
      continue;
    }
    const [, indent, signs] = headingLine.exec(words) ?? [];
    if (fence !== undefined || indent === undefined || signs === undefined) continue;
    const span = wordsOf(text, line.start + indent.length + signs.length, line.end);
    headings.push({
      level: signs.length,
      text: text.slice(span.start, span.end),
      line: { start: line.start, end: line.end },
      words: span.end > span.start ? span : { start: line.start, end: line.end },
      bodyStart: line.next,
    });
  }
  return headings;
}

/** The part of a text without white space around it; empty at its start where nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return from === to ? { start, end: start } : { start: from, end: to };
}
