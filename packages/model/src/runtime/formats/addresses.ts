/**
 * An e-mail address that a mailbox can have: a local part without spaces, and a domain of at least two labels. It does
 * not try to know more: only sending a message tells whether somebody reads it.
 */
export function isEmail(text: string): boolean {
  if (text.length > 254) return false;
  const at = text.lastIndexOf("@");
  return isLocalPart(text.slice(0, Math.max(at, 0))) && isDomain(text.slice(at + 1));
}

function isLocalPart(text: string): boolean {
  return (
    text.length > 0 && text.length <= 64 && /^[^\s@"(),:;<>[\\\]]+$/u.test(text) && !/^\.|\.\.|\.$/.test(text)
  );
}

function isDomain(text: string): boolean {
  const labels = text.split(".");
  if (labels.length < 2 || text.length > 253) return false;
  return (
    labels.every(
      (label) =>
        label.length <= 63 &&
        /^[\p{L}\p{N}-]+$/u.test(label) &&
        !label.startsWith("-") &&
        !label.endsWith("-"),
    ) && /^(?:\p{L}{2,}|xn--.+)$/u.test(labels.at(-1) ?? "")
  );
}

/** An address on the web (RFC 3986, absolute): with a scheme, and without spaces. */
export function isUri(text: string): boolean {
  return /^[A-Za-z][A-Za-z\d+.-]*:[^\s<>"{}|\\^`]+$/u.test(text) && URL.canParse(text);
}
