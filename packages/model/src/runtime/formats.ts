import { isEmail, isUri } from "./formats/addresses.js";
import { isBsn, tidyBsn } from "./formats/bsn.js";
import { isDate, isTime, tidyTime } from "./formats/dates.js";
import { isIban, tidyIban } from "./formats/iban.js";
import { isKenteken, tidyKenteken } from "./formats/kenteken.js";
import { isKvk, isPhone, tidyPhone } from "./formats/numbers.js";
import { isPostcode, tidyPostcode } from "./formats/postcode.js";
import { compact, withoutSpace } from "./formats/text.js";

/** The formats of the dialect. */
export const formatNames = [
  "email",
  "date",
  "time",
  "uri",
  "nl-bsn",
  "nl-postcode",
  "nl-kenteken",
  "nl-kvk",
  "nl-phone",
  "iban",
] as const;
export type FormatName = (typeof formatNames)[number];

/** Whether a text is a value of the format. Spaces, dots, dashes and small letters that people write do not matter. */
export const formats: Readonly<Record<FormatName, (text: string) => boolean>> = {
  email: isEmail,
  date: isDate,
  time: isTime,
  uri: isUri,
  "nl-bsn": isBsn,
  "nl-postcode": isPostcode,
  "nl-kenteken": isKenteken,
  "nl-kvk": isKvk,
  "nl-phone": isPhone,
  iban: isIban,
};

const tidiers: Readonly<Record<FormatName, (text: string) => string>> = {
  email: withoutSpace,
  date: withoutSpace,
  time: tidyTime,
  uri: withoutSpace,
  "nl-bsn": tidyBsn,
  "nl-postcode": tidyPostcode,
  "nl-kenteken": tidyKenteken,
  "nl-kvk": compact,
  "nl-phone": tidyPhone,
  iban: tidyIban,
};

/**
 * One way of writing a value, so that a back end need not know how people type it; of an unknown format only the spaces
 * around it go.
 *
 * @example
 * tidy("nl-kenteken", "ab 123 c"); // "AB-123-C"
 */
export function tidy(format: string | undefined, text: string): string {
  const name = formatNames.find((known) => known === format);
  return name === undefined ? text.trim() : tidiers[name](text);
}
