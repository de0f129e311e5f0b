import type { BuiltInText } from "../contracts/language.js";
import type { Term } from "./term.js";

/** The European Economic Area: data may travel there as within the Netherlands. By ISO 3166 code. */
export const eeaCountries = {
  AT: { label: { nl: "Oostenrijk", en: "Austria" } },
  BE: { label: { nl: "België", en: "Belgium" } },
  BG: { label: { nl: "Bulgarije", en: "Bulgaria" } },
  HR: { label: { nl: "Kroatië", en: "Croatia" } },
  CY: { label: { nl: "Cyprus", en: "Cyprus" } },
  CZ: { label: { nl: "Tsjechië", en: "Czechia" } },
  DK: { label: { nl: "Denemarken", en: "Denmark" } },
  EE: { label: { nl: "Estland", en: "Estonia" } },
  FI: { label: { nl: "Finland", en: "Finland" } },
  FR: { label: { nl: "Frankrijk", en: "France" } },
  DE: { label: { nl: "Duitsland", en: "Germany" } },
  GR: { label: { nl: "Griekenland", en: "Greece" } },
  HU: { label: { nl: "Hongarije", en: "Hungary" } },
  IE: { label: { nl: "Ierland", en: "Ireland" } },
  IS: { label: { nl: "IJsland", en: "Iceland" } },
  IT: { label: { nl: "Italië", en: "Italy" } },
  LV: { label: { nl: "Letland", en: "Latvia" } },
  LI: { label: { nl: "Liechtenstein", en: "Liechtenstein" } },
  LT: { label: { nl: "Litouwen", en: "Lithuania" } },
  LU: { label: { nl: "Luxemburg", en: "Luxembourg" } },
  MT: { label: { nl: "Malta", en: "Malta" } },
  NL: { label: { nl: "Nederland", en: "the Netherlands" } },
  NO: { label: { nl: "Noorwegen", en: "Norway" } },
  PL: { label: { nl: "Polen", en: "Poland" } },
  PT: { label: { nl: "Portugal", en: "Portugal" } },
  RO: { label: { nl: "Roemenië", en: "Romania" } },
  SK: { label: { nl: "Slowakije", en: "Slovakia" } },
  SI: { label: { nl: "Slovenië", en: "Slovenia" } },
  ES: { label: { nl: "Spanje", en: "Spain" } },
  SE: { label: { nl: "Zweden", en: "Sweden" } },
} as const satisfies Readonly<Record<string, Term>>;

export interface AdequateCountryTerm extends Term {
  /** Day of the Commission's decision (Art. 45 GDPR; before 2018 under Directive 95/46). */
  readonly validFrom: string;
  /** Last day of a decision that ends by itself. */
  readonly validTo?: string;
  /** Whom or what it is limited to. */
  readonly only?: BuiltInText;
}

// From general knowledge, November 2026; only Brazil (Decision (EU) 2026/179) was looked up. A decision can be suspended or
// annulled at any time: the Commission's own list decides.
/** Countries that the European Commission says protect data well enough, by ISO 3166 code. */
export const adequateCountries = {
  AD: { label: { nl: "Andorra", en: "Andorra" }, validFrom: "2010-10-19" },
  AR: { label: { nl: "Argentinië", en: "Argentina" }, validFrom: "2003-06-30" },
  BR: { label: { nl: "Brazilië", en: "Brazil" }, validFrom: "2026-01-26" },
  CA: {
    label: { nl: "Canada", en: "Canada" },
    validFrom: "2001-12-20",
    only: {
      nl: "alleen bedrijven die onder de wet PIPEDA vallen",
      en: "only companies under the PIPEDA act",
    },
  },
  CH: { label: { nl: "Zwitserland", en: "Switzerland" }, validFrom: "2000-07-26" },
  FO: { label: { nl: "Faeröer", en: "Faroe Islands" }, validFrom: "2010-03-05" },
  GB: {
    label: { nl: "Verenigd Koninkrijk", en: "United Kingdom" },
    validFrom: "2021-06-28",
    validTo: "2031-12-27",
  },
  GG: { label: { nl: "Guernsey", en: "Guernsey" }, validFrom: "2003-11-21" },
  IL: { label: { nl: "Israël", en: "Israel" }, validFrom: "2011-01-31" },
  IM: { label: { nl: "Man", en: "Isle of Man" }, validFrom: "2004-04-28" },
  JE: { label: { nl: "Jersey", en: "Jersey" }, validFrom: "2008-05-08" },
  JP: {
    label: { nl: "Japan", en: "Japan" },
    validFrom: "2019-01-23",
    only: {
      nl: "alleen bedrijven en organisaties, geen overheden",
      en: "only businesses and organisations, no authorities",
    },
  },
  KR: { label: { nl: "Zuid-Korea", en: "South Korea" }, validFrom: "2021-12-17" },
  NZ: { label: { nl: "Nieuw-Zeeland", en: "New Zealand" }, validFrom: "2012-12-19" },
  US: {
    label: { nl: "Verenigde Staten", en: "United States" },
    validFrom: "2023-07-10",
    only: {
      nl: "alleen organisaties die meedoen aan het EU-US Data Privacy Framework",
      en: "only organisations that take part in the EU-US Data Privacy Framework",
    },
  },
  UY: { label: { nl: "Uruguay", en: "Uruguay" }, validFrom: "2012-08-21" },
} as const satisfies Readonly<Record<string, AdequateCountryTerm>>;

export type EeaCountry = keyof typeof eeaCountries;

/** True for a country of the European Economic Area (ISO 3166, either case). */
export function isInEea(country: string): boolean {
  return Object.hasOwn(eeaCountries, country.toUpperCase());
}

/** The adequacy decision for a country on a date (ISO 8601), where there is one. */
export function adequacyAt(country: string, date: string): AdequateCountryTerm | undefined {
  const table: Readonly<Record<string, AdequateCountryTerm>> = adequateCountries;
  const code = country.toUpperCase();
  const found = Object.hasOwn(table, code) ? table[code] : undefined;
  if (found === undefined || date < found.validFrom) return undefined;
  return found.validTo !== undefined && date > found.validTo ? undefined : found;
}

/** A country's name, or the code itself where it is none that this list knows. */
export function countryName(country: string): BuiltInText {
  const table: Readonly<Record<string, Term>> = { ...eeaCountries, ...adequateCountries };
  const code = country.toUpperCase();
  return (Object.hasOwn(table, code) ? table[code]?.label : undefined) ?? { nl: country, en: country };
}
