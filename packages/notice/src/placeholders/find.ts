import {
  didYouMean,
  type Location,
  type NoticeDocument,
  type NoticeText,
  type Position,
} from "@waarom/model";
import { placeholderId } from "./fill.js";
import { placeholderNames, type PlaceholderId } from "./table.js";

/** A `{{name}}` in an editor's text, at its exact place. */
export interface PlaceholderUse {
  readonly name: string;
  /** Undefined: nobody knows this name. */
  readonly id?: PlaceholderId;
  /** The known name that was probably meant. */
  readonly suggestion?: string;
  readonly location: Location;
}

const pattern = /\{\{([^{}\n]{0,200})\}\}/g;

/** Every placeholder of a text, known or not. */
export function placeholdersIn(document: NoticeDocument, text: NoticeText): readonly PlaceholderUse[] {
  return [...text.markdown.matchAll(pattern)].map((match) => {
    const name = (match[1] ?? "").trim();
    const id = placeholderId(name);
    const suggestion = id === undefined ? didYouMean(name.toLowerCase(), placeholderNames.keys()) : undefined;
    return {
      name,
      ...(id === undefined ? {} : { id }),
      ...(suggestion === undefined ? {} : { suggestion }),
      location: placeInText(document, text, match.index, match[0].length),
    };
  });
}

/** Where a piece of a topic's Markdown stands in its file. */
function placeInText(document: NoticeDocument, text: NoticeText, index: number, length: number): Location {
  const { file, range } = text.location;
  const raw = document.text.slice(range.start.offset, range.end.offset);
  const shift = Math.max(0, raw.indexOf(text.markdown));
  const start = range.start.offset + shift + index;
  return {
    file,
    range: {
      start: positionAt(document.text, start, range.start),
      end: positionAt(document.text, start + length, range.start),
    },
  };
}

/** Counts lines from a known position on. */
function positionAt(text: string, offset: number, from: Position): Position {
  const between = text.slice(from.offset, offset);
  const lines = between.split("\n");
  const last = lines.at(-1) ?? "";
  return {
    offset,
    line: from.line + lines.length - 1,
    column: lines.length === 1 ? from.column + last.length : last.length + 1,
  };
}
