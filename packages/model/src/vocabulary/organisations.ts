import type { Term } from "./term.js";

export interface OrganisationKindTerm extends Term {
  /** Public bodies have a DPO (Art. 37(1)(a)) and no legitimate interest in their task (Art. 6(1), last sentence). */
  readonly publicBody: boolean;
}

/** What sort of organisation keeps the register: it decides which rules apply. */
export const organisationKinds = {
  municipality: { label: { nl: "gemeente", en: "municipality" }, publicBody: true },
  "joint-scheme": {
    label: { nl: "gemeenschappelijke regeling", en: "joint scheme of public bodies" },
    publicBody: true,
  },
  province: { label: { nl: "provincie", en: "province" }, publicBody: true },
  "water-authority": { label: { nl: "waterschap", en: "water authority" }, publicBody: true },
  "other-public-body": { label: { nl: "ander overheidsorgaan", en: "other public body" }, publicBody: true },
  "housing-corporation": { label: { nl: "woningcorporatie", en: "housing corporation" }, publicBody: false },
  foundation: { label: { nl: "stichting", en: "foundation" }, publicBody: false },
  company: { label: { nl: "bedrijf", en: "company" }, publicBody: false },
} as const satisfies Readonly<Record<string, OrganisationKindTerm>>;

export type OrganisationKind = keyof typeof organisationKinds;

/** What another organisation is in the processing. */
export const recipientRoles = {
  recipient: { label: { nl: "ontvanger", en: "recipient" } },
  processor: { label: { nl: "verwerker", en: "processor" } },
  "joint-controller": { label: { nl: "gezamenlijk verantwoordelijke", en: "joint controller" } },
} as const satisfies Readonly<Record<string, Term>>;

export type RecipientRole = keyof typeof recipientRoles;

/** The article before a name in a Dutch sentence: "de RDW", "het CBS", or none. */
export const dutchArticles = ["de", "het", "none"] as const;
export type DutchArticle = (typeof dutchArticles)[number];
