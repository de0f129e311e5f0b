/** A name as one segment of an address. Half a character, which no address can hold, becomes the replacement character. */
export function uriPart(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, "\ufffd"));
}
