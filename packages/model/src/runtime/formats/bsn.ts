import { compact } from "./text.js";

/** Nine digits; an eight-digit number is written with its leading zero. */
export function tidyBsn(text: string): string {
  const digits = compact(text);
  return /^\d{8}$/.test(digits) ? `0${digits}` : digits;
}

/**
 * A citizen service number: nine digits that pass the eleven test (weights 9 to 2, the last −1). `000000000` passes the
 * arithmetic but is nobody's.
 */
export function isBsn(text: string): boolean {
  const digits = tidyBsn(text);
  if (!/^\d{9}$/.test(digits) || digits === "000000000") return false;
  const sum = Array.from(digits).reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}
