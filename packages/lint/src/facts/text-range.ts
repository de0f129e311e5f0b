import type { Location, NoticeDocument, NoticeText } from "@waarom/model";
import { positionAt } from "../fixes/text.js";

/** A part of a layer's Markdown, as a place in its file. */
export function textRange(notice: NoticeDocument, text: NoticeText, from: number, to: number): Location {
  const { range } = text.location;
  const raw = notice.text.slice(range.start.offset, range.end.offset);
  const start = range.start.offset + Math.max(0, raw.indexOf(text.markdown));
  const within = (offset: number) => positionAt(notice.text, Math.min(start + offset, range.end.offset));
  return { ...text.location, range: { start: within(from), end: within(to) } };
}
