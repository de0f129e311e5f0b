import { compact } from "./text.js";

/** Eight digits, as the Chamber of Commerce (KvK) gives them out. */
export function isKvk(text: string): boolean {
  return /^\d{8}$/.test(compact(text)) && compact(text) !== "00000000";
}

/** Without spaces, dashes and brackets; `00` in front of a country becomes `+`. */
export function tidyPhone(text: string): string {
  return compact(text)
    .replace(/^\+(\d{1,3})\(0\)/, "+$1")
    .replace(/[()]/g, "")
    .replace(/^00/, "+");
}

/**
 * A telephone number that can be called from the Netherlands: ten digits from 0 (mobile, fixed, 088), a service number
 * (`0800`, `0900` with four or seven digits more; `14` with an area code, as municipalities have), or an international one.
 */
export function isPhone(text: string): boolean {
  const number = tidyPhone(text);
  if (number.startsWith("+31")) return /^\+31(?:[1-8]\d{8}|97\d{9})$/.test(number);
  if (number.startsWith("+")) return /^\+[1-9]\d{6,14}$/.test(number);
  return /^(?:0[1-8]\d{8}|097\d{9}|0(?:800|90[069])(?:\d{4}|\d{7})|140\d{2,3})$/.test(number);
}
