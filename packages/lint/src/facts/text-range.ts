import type { Location } from "@waarom/model";
import { positionAt } from "../fixes/text.js";

/** A part of a text that stands at a place of a file, as a place of its own. */
export function textRange(file: string, whole: Location, from: number, to: number): Location {
  const start = whole.range.start.offset;
  const last = whole.range.end.offset;
  return {
    ...whole,
    range: {
      start: positionAt(file, Math.min(start + from, last)),
      end: positionAt(file, Math.min(start + to, last)),
    },
  };
}
