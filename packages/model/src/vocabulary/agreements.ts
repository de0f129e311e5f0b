import type { Term } from "./term.js";

export interface AgreementItemTerm extends Term {
  /** Of the GDPR. */
  readonly article: string;
}

/** What a processor agreement must say: Art. 28(3) GDPR, and 28(2) for sub-processors. */
export const agreementTerms = {
  "subject-matter": { label: { nl: "waar de opdracht over gaat", en: "subject matter" }, article: "28(3)" },
  duration: { label: { nl: "hoe lang de opdracht duurt", en: "duration" }, article: "28(3)" },
  nature: {
    label: { nl: "wat de verwerker doet met de gegevens", en: "nature of the processing" },
    article: "28(3)",
  },
  purpose: { label: { nl: "waarvoor", en: "purpose" }, article: "28(3)" },
  "data-types": { label: { nl: "welke gegevens", en: "types of personal data" }, article: "28(3)" },
  "data-subjects": {
    label: { nl: "van welke groepen mensen", en: "categories of data subjects" },
    article: "28(3)",
  },
  "controller-rights": {
    label: { nl: "rechten en plichten van de verantwoordelijke", en: "rights and duties of the controller" },
    article: "28(3)",
  },
  instructions: {
    label: { nl: "alleen op schriftelijke instructie", en: "only on documented instructions" },
    article: "28(3)(a)",
  },
  confidentiality: { label: { nl: "geheimhouding", en: "confidentiality" }, article: "28(3)(b)" },
  security: { label: { nl: "beveiliging", en: "security" }, article: "28(3)(c)" },
  "sub-processors": { label: { nl: "subverwerkers", en: "sub-processors" }, article: "28(3)(d)" },
  "data-subject-rights": {
    label: { nl: "hulp bij rechten van mensen", en: "help with data subjects' rights" },
    article: "28(3)(e)",
  },
  assistance: {
    label: {
      nl: "hulp bij beveiliging, datalekken en DPIA's",
      en: "help with security, breaches and impact assessments",
    },
    article: "28(3)(f)",
  },
  deletion: {
    label: { nl: "wissen of teruggeven na afloop", en: "deletion or return afterwards" },
    article: "28(3)(g)",
  },
  audits: { label: { nl: "controle door de verantwoordelijke", en: "audits" }, article: "28(3)(h)" },
  "unlawful-instructions": {
    label: { nl: "waarschuwen als een instructie niet mag", en: "warning about unlawful instructions" },
    article: "28(3)(h)",
  },
} as const satisfies Readonly<Record<string, AgreementItemTerm>>;

export type AgreementItem = keyof typeof agreementTerms;
