import type { Location, Position, TextEdit } from "@waarom/model";

/** The place of an offset. Lines end at `\n`, `\r\n` or `\r`. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (let index = 0; index < offset; index += 1) {
    const unit = text.charCodeAt(index);
    const ends = unit === 10 || (unit === 13 && text.charCodeAt(index + 1) !== 10);
    if (!ends) continue;
    line += 1;
    start = index + 1;
  }
  return { offset, line, column: offset - start + 1 };
}

/** Another text at the place. */
export function replaceAt(at: Location, text: string): TextEdit {
  return { file: at.file, range: at.range, text };
}
