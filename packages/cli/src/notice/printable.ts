/**
 * Text as a terminal may show it. A control character in a file could move the cursor, change colours or rename the window;
 * none belongs in a text for people.
 */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- controls are what this is about
  return text.replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, "");
}
