// XML 1.0 cannot hold most controls or half a surrogate pair, not even escaped.
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const named: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text for an XML attribute or element. What XML cannot hold becomes U+FFFD; line ends stay line ends. */
export function xml(text: string): string {
  return text
    .replace(forbidden, "\ufffd")
    .replace(/[&<>"']/g, (character) => named[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
