/** What a link in a notice may lead to. Everything else (`javascript:`, `data:`, `ftp:`, `//host`) is refused. */
export const linkSchemes = ["https", "mailto", "tel"] as const;

/**
 * C0 and C1 controls, white space, and the characters that change reading direction or show nothing: they make an
 * address look like another one.
 */
const deceiving =
  /[\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff0-\uffff]/u;

/** The same marks in running text: they are dropped, so that a text reads in the order in which it was reviewed. */
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu;

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
  if (href === "" || deceiving.test(href) || href.includes("\\")) return false;
  if (href.startsWith("//")) return false;
  const named = scheme.exec(href)?.[1]?.toLowerCase();
  if (named === undefined) return !/^[^/?#]*:/.test(href);
  if (!linkSchemes.some((allowed) => allowed === named)) return false;
  if (named === "https") return /^https:\/\/[^/?#@]+(?:[/?#]|$)/i.test(href);
  return href.length > named.length + 1;
}

/** The text without characters that hide or reorder what stands there. */
export function visibleText(text: string): string {
  return text.replaceAll(hidden, "");
}
