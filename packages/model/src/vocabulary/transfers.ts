import type { Term } from "./term.js";

export interface TransferMechanismTerm extends Term {
  /** Of the GDPR. */
  readonly article: string;
  readonly dpv?: string;
}

const gdpr = (term: string) => `https://w3id.org/dpv/legal/eu/gdpr#${term}`;

/** What makes a transfer out of the European Economic Area lawful (Chapter V GDPR). */
export const transferMechanisms = {
  adequacy: {
    label: {
      nl: "besluit dat het land gegevens goed beschermt",
      en: "decision that the country protects data well",
    },
    article: "45",
    dpv: gdpr("A45-3"),
  },
  scc: {
    label: {
      nl: "modelcontract van de Europese Commissie",
      en: "standard contractual clauses of the European Commission",
    },
    article: "46(2)(c)",
    dpv: gdpr("A46-2-c"),
  },
  bcr: {
    label: { nl: "bindende bedrijfsvoorschriften", en: "binding corporate rules" },
    article: "46(2)(b)",
    dpv: gdpr("A46-2-b"),
  },
  "public-instrument": {
    label: { nl: "bindende afspraak tussen overheden", en: "binding instrument between public authorities" },
    article: "46(2)(a)",
    dpv: gdpr("A46-2-a"),
  },
  "code-of-conduct": {
    label: { nl: "goedgekeurde gedragscode", en: "approved code of conduct" },
    article: "46(2)(e)",
    dpv: gdpr("A46-2-e"),
  },
  certification: {
    label: { nl: "goedgekeurde certificering", en: "approved certification" },
    article: "46(2)(f)",
    dpv: gdpr("A46-2-f"),
  },
  "authorised-clauses": {
    label: {
      nl: "contract dat de toezichthouder heeft goedgekeurd",
      en: "clauses that the authority has approved",
    },
    article: "46(3)(a)",
    dpv: gdpr("A46-3-a"),
  },
  derogation: { label: { nl: "uitzondering voor dit geval", en: "derogation for this case" }, article: "49" },
} as const satisfies Readonly<Record<string, TransferMechanismTerm>>;

export type TransferMechanism = keyof typeof transferMechanisms;
