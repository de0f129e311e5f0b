import type { NoticeTree } from "@waarom/model";
import type { PublishedNotice } from "../versions/published.js";

/** The notice as JSON (`noticeSchema` describes it): the tree, or the tree with its facts as an archive keeps it. */
export function renderJson(notice: NoticeTree | PublishedNotice): string {
  return `${JSON.stringify(notice, null, 2)}\n`;
}
