// Controls, and the marks that make text run backwards: a hostile name could otherwise rewrite a terminal or a page.
const unsafe = /[\p{Cc}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}\u{2028}\u{2029}]/gu;
const unsafeButTab =
  /(?!\t)[\p{Cc}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}\u{2028}\u{2029}]/gu;

function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `\\u{${code.toString(16)}}`;
}

/** Text on one line, in which nothing can move a cursor, colour a screen or turn the reading direction. */
export function oneLine(text: string): string {
  return text.replace(unsafe, shown);
}

/** The same for a line of source, in which tabs stay. */
export function sourceLine(text: string): string {
  return text.replace(unsafeButTab, shown);
}
