/** What a link in a notice may lead to. Everything else (`javascript:`, `data:`, `ftp:`, `//host`) is refused. */
export const linkSchemes = ["https", "mailto", "tel"] as const;

/** First and last code point of runs of characters. */
type Runs = readonly (readonly [first: number, last: number])[];

/** Control characters, and marks that reverse or hide what stands beside them. Tab and new line are no such. */
const hidden: Runs = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0x061c, 0x061c],
  [0x180e, 0x180e],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xffff],
];

/** In an address white space of any kind deceives too: it makes one address look like another. */
const deceiving: Runs = [
  ...hidden,
  [0x09, 0x0a],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0xad, 0xad],
  [0x2000, 0x200f],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/** A class for a regular expression, from code points: the characters themselves would not be seen in this file. */
function pattern(runs: Runs, flags: string): RegExp {
  const escape = (code: number) => `\\u${code.toString(16).padStart(4, "0")}`;
  return new RegExp(`[${runs.map(([first, last]) => `${escape(first)}-${escape(last)}`).join("")}]`, flags);
}

const hiddenPattern = pattern(hidden, "g");
const deceivingPattern = pattern(deceiving, "");
const scheme = /^([a-z][a-z0-9+.-]*):/i;

/**
 * True where the address may stand in a notice: https, mailto, tel, or relative to the page. An address relative to the
 * scheme (`//host`, `\\host`) leads elsewhere and is refused.
 *
 * @example
 * isSafeLink("https://example.nl/rechten"); // true
 * isSafeLink("javascript:alert(1)"); // false
 */
export function isSafeLink(href: string): boolean {
  if (href === "" || deceivingPattern.test(href) || href.includes("\\") || href.startsWith("//"))
    return false;
  const named = scheme.exec(href)?.[1]?.toLowerCase();
  // Without a scheme a colon may only come after a slash, a question mark or a hash.
  if (named === undefined) return !/^[^/?#]*:/.test(href);
  if (!linkSchemes.some((allowed) => allowed === named)) return false;
  if (named === "https") return /^https:\/\/[^/?#@]+(?:[/?#]|$)/i.test(href);
  return href.length > named.length + 1;
}

/** The text without characters that hide or reorder what stands there. */
export function visibleText(text: string): string {
  return text.replaceAll(hiddenPattern, "");
}
