import type { BuiltInText } from "../contracts/language.js";
import type { Term } from "./term.js";

/** A legal basis of Art. 6(1) GDPR. */
export interface LegalBasisTerm extends Term {
  readonly article: string;
  /** Finishes the sentence "We may do this because …" / "Dat mag, want …". */
  readonly because: BuiltInText;
  /** W3C DPV 2.3 term. */
  readonly dpv: string;
  readonly tilt: string;
}

/** The six legal bases of Art. 6(1) GDPR, by own id. */
export const legalBases = {
  consent: {
    label: { nl: "toestemming", en: "consent" },
    article: "6(1)(a)",
    because: { nl: "u hebt toestemming gegeven", en: "you gave your consent" },
    dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-a",
    tilt: "GDPR-6-1-a",
  },
  contract: {
    label: { nl: "overeenkomst", en: "contract" },
    article: "6(1)(b)",
    because: { nl: "het is nodig voor een overeenkomst met u", en: "it is needed for a contract with you" },
    dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-b",
    tilt: "GDPR-6-1-b",
  },
  "legal-obligation": {
    label: { nl: "wettelijke verplichting", en: "legal obligation" },
    article: "6(1)(c)",
    because: { nl: "de wet verplicht ons hiertoe", en: "the law obliges us to" },
    dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-c",
    tilt: "GDPR-6-1-c",
  },
  "vital-interest": {
    label: { nl: "vitaal belang", en: "vital interest" },
    article: "6(1)(d)",
    because: {
      nl: "iemands leven of gezondheid hangt ervan af",
      en: "somebody's life or health depends on it",
    },
    dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-d",
    tilt: "GDPR-6-1-d",
  },
  "public-task": {
    label: { nl: "taak van algemeen belang", en: "public task" },
    article: "6(1)(e)",
    because: { nl: "het hoort bij onze taak", en: "it is part of our public task" },
    dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-e",
    tilt: "GDPR-6-1-e",
  },
  "legitimate-interest": {
    label: { nl: "gerechtvaardigd belang", en: "legitimate interest" },
    article: "6(1)(f)",
    because: { nl: "we hebben er een gerechtvaardigd belang bij", en: "we have a legitimate interest in it" },
    dpv: "https://w3id.org/dpv/legal/eu/gdpr#A6-1-f",
    tilt: "GDPR-6-1-f",
  },
} as const satisfies Readonly<Record<string, LegalBasisTerm>>;

export type LegalBasis = keyof typeof legalBases;
