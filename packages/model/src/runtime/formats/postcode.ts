import { compact } from "./text.js";

/** As PostNL writes it: `1234 AB`. */
export function tidyPostcode(text: string): string {
  return compact(text).replace(/^(\d{4})([A-Z]{2})$/, "$1 $2");
}

/** A Dutch postal code: never begins with a zero, and SA, SD and SS are not given out. */
export function isPostcode(text: string): boolean {
  return /^[1-9]\d{3} (?!SA|SD|SS)[A-Z]{2}$/.test(tidyPostcode(text));
}
