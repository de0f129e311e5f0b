/** A change of a text, in UTF-16 units. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * What to change so that a key at the top of the text has this value; an empty value takes the key away. A text without
 * such a top gets one.
 *
 * @param text with `\n` as line end
 */
export function frontMatterChange(text: string, key: string, value: string): TextChange | undefined {
  const line = value === "" ? "" : `${key}: ${written(value)}\n`;
  const top = /^---[ \t]*\n/.exec(text);
  const end = top === null ? undefined : /^---[ \t]*$/m.exec(text.slice(top[0].length));
  if (top === null || end === undefined || end === null)
    return line === "" ? undefined : { from: 0, to: 0, insert: `---\n${line}---\n\n` };
  const start = top[0].length;
  const known = new RegExp(`^${key}[ \\t]*:.*\\n?`, "m").exec(text.slice(start, start + end.index));
  if (known === null) {
    const at = start + end.index;
    return line === "" ? undefined : { from: at, to: at, insert: line };
  }
  const from = start + known.index;
  return { from, to: from + known[0].length, insert: line };
}

/** As YAML reads back as the same words. */
function written(value: string): string {
  return /^[\p{L}\d][\p{L}\d ._/-]*$/u.test(value) && !ambiguous.test(value)
    ? value.trim()
    : JSON.stringify(value);
}

/** What YAML would take for something else than words; dates are dates. */
const ambiguous = /^(?:true|false|null|yes|no|on|off|[\d.]+(?:e\d+)?|0[xo][\da-f]+)$/i;
