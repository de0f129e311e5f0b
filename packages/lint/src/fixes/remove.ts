import type { Pointer, SourceDocument, TextEdit } from "@waarom/model";
import { positionAt } from "./text.js";

const isSpace = (character: string | undefined) => character !== undefined && /\s/.test(character);

/**
 * The edit that takes an entry out of a JSON object or list, with the comma that goes with it. The next entry comes in
 * its place, so that lines and spaces stay as somebody wrote them.
 */
export function removeJson(document: SourceDocument, pointer: Pointer): readonly TextEdit[] {
  const { file, text } = document;
  const { range } = document.locate(pointer, "entry");
  let start = range.start.offset;
  let end = range.end.offset;

  let after = end;
  while (isSpace(text[after])) after += 1;
  if (text[after] === ",") {
    end = after + 1;
    while (isSpace(text[end])) end += 1;
  } else {
    let before = start - 1;
    while (isSpace(text[before])) before -= 1;
    if (text[before] === ",") start = before;
  }
  return [{ file, range: { start: positionAt(text, start), end: positionAt(text, end) }, text: "" }];
}
