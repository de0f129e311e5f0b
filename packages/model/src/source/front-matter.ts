import type { BuiltInText } from "../contracts/language.js";
import { byteOrderMark } from "./lines.js";
import { lineFrom } from "./notice-lines.js";
import { syntax, type Problem } from "./problems.js";

/** Where the YAML between the `---` lines stands, and where the text begins. */
export interface FrontMatter {
  readonly yaml: { readonly start: number; readonly end: number } | undefined;
  readonly bodyStart: number;
  readonly problem?: Problem;
}

const notClosed: BuiltInText = {
  nl: "De regels tussen --- bovenaan zijn niet afgesloten, dus we lezen alles als tekst. Zet een regel met --- eronder.",
  en: "The lines between --- at the top are not closed, so everything is read as text. Put a line with --- below them.",
};

/**
 * Splits a text in its front matter and the rest. Only the bare mark `---` opens front matter: `---js` and the like,
 * which other programs carry out, are text here.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const start = text.startsWith(byteOrderMark) ? 1 : 0;
  const isMark = (line: { start: number; end: number }) =>
    text.slice(line.start, line.end).trimEnd() === "---";
  const first = lineFrom(text, start);
  if (!isMark(first)) return { yaml: undefined, bodyStart: start };
  for (let at = first.next; at < text.length;) {
    const line = lineFrom(text, at);
    if (isMark(line)) return { yaml: { start: first.next, end: line.start }, bodyStart: line.next };
    at = line.next;
  }
  return { yaml: undefined, bodyStart: first.next, problem: syntax("frontMatterOpen", notClosed, first) };
}
