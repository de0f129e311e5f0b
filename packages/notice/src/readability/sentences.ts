import { isBuiltInLanguage, type Language } from "@waarom/model";
import { abbreviations, mayEndSentence } from "./abbreviations.js";

/** A sentence and where it stands in the text, in UTF-16 units. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A full stop, question or exclamation mark, with the quotes and brackets that close after it. */
const mark = /(?:[.!?]+|…)["'”’»)\]]*(?=\s|$)/g;
const listMark = /^\s*(?:[-*+•◦▪–]|\(?(?:\d{1,3}|[a-z])[.)])\s+/;

/**
 * The sentences of a text. A line that is followed by an empty line, a list item or a capital ends one, as a heading does;
 * full stops of abbreviations ("art.", "bijv.", "t.a.v."), initials, numbers, dates and addresses do not.
 *
 * @example
 * sentences("Zie art. 6 AVG. Bel t.a.v. mevr. Jansen.", "nl").length; // 2
 */
export function sentences(text: string, language: Language): readonly Sentence[] {
  return blocks(text).flatMap(({ start, end }) => sentencesIn(text, start, end, language));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Runs of lines that belong together: headings and list items stand alone. */
function blocks(text: string): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let offset = 0;
  let open: { start: number; end: number } | undefined;
  for (const line of text.split("\n")) {
    const start = offset;
    const end = start + line.length;
    offset = end + 1;
    if (line.trim() === "") {
      open = undefined;
      continue;
    }
    const continues = open !== undefined && !listMark.test(line) && /^\s*[\p{Ll}(,;]/u.test(line);
    if (continues && open !== undefined) open.end = end;
    else {
      const marker = listMark.exec(line)?.[0].length ?? 0;
      open = { start: start + marker, end };
      spans.push(open);
    }
  }
  return spans;
}

function sentencesIn(text: string, start: number, end: number, language: Language): readonly Sentence[] {
  const found: Sentence[] = [];
  const block = text.slice(start, end);
  let from = 0;
  const add = (to: number) => {
    const piece = block.slice(from, to);
    const trimmed = piece.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed)) {
      const at = start + from + piece.indexOf(trimmed);
      found.push({ text: trimmed, start: at, end: at + trimmed.length });
    }
    from = to;
  };
  for (const match of block.matchAll(mark)) {
    const to = match.index + match[0].length;
    if (endsSentence(block, from, match.index, match[0], to, language)) add(to);
  }
  add(block.length);
  return found;
}

function endsSentence(
  block: string,
  from: number,
  at: number,
  found: string,
  to: number,
  language: Language,
): boolean {
  const rest = block.slice(to).trimStart();
  if (rest === "") return true;
  // "Waarom?" vroeg zij: what goes on in small letters is the same sentence.
  if (/^\p{Ll}/u.test(rest) && !/^[.!?]{2,}/.test(found))
    return found.startsWith("!") || found.startsWith("?") ? !/["”’)]$/.test(found) : false;
  if (!found.startsWith(".") || found.startsWith("..")) return true;
  const word = /\S*$/.exec(block.slice(from, at))?.[0].replace(/^[("'“‘[]+/, "") ?? "";
  const plain = word.toLowerCase();
  const known = abbreviations[isBuiltInLanguage(language) ? language : "en"];
  // A single letter is an initial: "J. Jansen", "A.B. de Vries".
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return false;
  if (known.has(plain)) return mayEndSentence.has(plain) && /^\p{Lu}/u.test(rest) && !/^\p{Lu}\./u.test(rest);
  return true;
}
