import type { Term } from "./term.js";

export interface RightTerm extends Term {
  /** Of the GDPR. */
  readonly article: string;
  /** W3C DPV 2.3 terms. */
  readonly dpv: readonly string[];
  /** The key of TILT that says it, where there is one. */
  readonly tilt?: string;
}

const gdpr = (term: string) => `https://w3id.org/dpv/legal/eu/gdpr#${term}`;

/** What a person can ask of an organisation that uses their data. Which of them apply follows from the legal basis. */
export const rights = {
  inform: {
    label: { nl: "weten wat er met uw gegevens gebeurt", en: "know what happens to your data" },
    article: "13, 14",
    dpv: [gdpr("A13"), gdpr("A14")],
    tilt: "rightToInformation",
  },
  access: {
    label: { nl: "uw gegevens bekijken", en: "see your data" },
    article: "15",
    dpv: [gdpr("A15")],
    tilt: "accessAndDataPortability",
  },
  rectify: {
    label: { nl: "uw gegevens laten verbeteren", en: "have your data corrected" },
    article: "16",
    dpv: [gdpr("A16")],
    tilt: "rightToRectificationOrDeletion",
  },
  erase: {
    label: { nl: "uw gegevens laten wissen", en: "have your data erased" },
    article: "17",
    dpv: [gdpr("A17")],
    tilt: "rightToRectificationOrDeletion",
  },
  restrict: {
    label: { nl: "het gebruik van uw gegevens laten beperken", en: "have the use of your data restricted" },
    article: "18",
    dpv: [gdpr("A18")],
  },
  notify: {
    label: {
      nl: "laten doorgeven dat uw gegevens zijn verbeterd of gewist",
      en: "have others told that your data were corrected or erased",
    },
    article: "19",
    dpv: [gdpr("A19")],
  },
  portability: {
    label: { nl: "uw gegevens meenemen", en: "take your data with you" },
    article: "20",
    dpv: [gdpr("A20")],
    tilt: "rightToDataPortability",
  },
  object: {
    label: { nl: "bezwaar maken tegen het gebruik van uw gegevens", en: "object to the use of your data" },
    article: "21",
    dpv: [gdpr("A21")],
  },
  "no-automated-decision": {
    label: {
      nl: "een mens laten meekijken bij een besluit van een computer",
      en: "have a person look at a computer's decision",
    },
    article: "22",
    dpv: [gdpr("A22")],
    tilt: "automatedDecisionMaking",
  },
  withdraw: {
    label: { nl: "uw toestemming intrekken", en: "withdraw your consent" },
    article: "7(3)",
    dpv: [gdpr("A7-3")],
    tilt: "rightToWithdrawConsent",
  },
  complain: {
    label: { nl: "een klacht indienen", en: "complain" },
    article: "77",
    dpv: [gdpr("A77")],
    tilt: "rightToComplain",
  },
} as const satisfies Readonly<Record<string, RightTerm>>;

export type Right = keyof typeof rights;
