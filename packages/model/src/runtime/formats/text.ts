/** The text without any white space, also the kinds that a copied text brings along. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** The text without white space, dots and dashes, in capitals: how numbers and codes are compared. */
export function compact(text: string): string {
  return text.replace(/[\s.\-\u2010-\u2015]+/gu, "").toUpperCase();
}
