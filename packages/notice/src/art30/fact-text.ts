/** What a file format or a spreadsheet program would change or refuse: control characters, its own escapes, space at the ends. */
// eslint-disable-next-line no-control-regex -- these are what must be found
const fragile = /[\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff\ufffe\uffff]|_x[0-9a-f]{4}_|^\s|\s$|^"/iu;

/**
 * A fact as it stands in a cell: itself or, where a spreadsheet would not keep it as it is, a JSON string.
 *
 * @example
 * factText("naam"); // "naam"
 * factText(" naam"); // '"\u0020naam"'
 */
export function factText(text: string): string {
  return fragile.test(text)
    ? JSON.stringify(text).replaceAll(/[^\x20-\x7e]|_| /g, (character) =>
        [...Array(character.length).keys()].map((at) => escaped(character.charCodeAt(at))).join(""),
      )
    : text;
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}

/** The fact that `factText` wrote. A quote that begins no JSON string is just a quote. */
export function readFactText(cell: string): string {
  if (!cell.startsWith('"')) return cell;
  try {
    const value: unknown = JSON.parse(cell);
    return typeof value === "string" ? value : cell;
  } catch {
    return cell;
  }
}

// eslint-disable-next-line no-control-regex -- these are what must go
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g;

/** A text for people: without what a spreadsheet cannot hold. */
export function cellForPeople(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll(unprintable, " ")
    .replaceAll(/\p{Surrogate}/gu, "\ufffd");
}
