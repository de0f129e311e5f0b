// XML 1.0 cannot hold most controls, not even escaped.
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
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
