import type { Position, Range } from "../contracts/diagnostic.js";

/** A part of a text: from `start` up to but not including `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds the line and column of an offset. */
export interface LineIndex {
  position(offset: number): Position;
  range(span: Span): Range;
}

/** The mark that some editors put before a text; it is no character of the first line. */
export const byteOrderMark = "\uFEFF";

function startsOf(text: string): readonly number[] {
  const starts = [text.startsWith(byteOrderMark) ? 1 : 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/**
 * The lines of a text, found on first use. A line ends at a line feed, a carriage return, or both together. An offset
 * outside the text counts as its nearest end.
 */
export function lineIndex(text: string): LineIndex {
  let starts: readonly number[] | undefined;

  function position(offset: number): Position {
    starts ??= startsOf(text);
    const inside = Math.min(Math.max(offset, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { offset: inside, line: low + 1, column: Math.max(0, inside - (starts[low] ?? 0)) + 1 };
  }

  return {
    position,
    range: ({ start, end }) => ({ start: position(start), end: position(Math.max(start, end)) }),
  };
}
