import { blockText } from "./nodes.js";
import { parseMarkdown } from "./parse.js";
/** What a person reads of a Markdown text: its words, a line per paragraph and list item. */
export function readableText(markdown) {
  return blockText(parseMarkdown(markdown));
}
