import { adequateCountries, eeaCountries, isIn, type BuiltInText } from "@waarom/model";

/** A country by its name where the vocabulary has it, else by its code. */
export function countryName(code: string | undefined): BuiltInText {
  if (isIn(eeaCountries, code)) return eeaCountries[code].label;
  if (isIn(adequateCountries, code)) return adequateCountries[code].label;
  return code === undefined ? { nl: "een ander land", en: "another country" } : { nl: code, en: code };
}
