import type { Term } from "./term.js";

/** How sensitive a category is. It decides which ground must be declared and whether the short sentence stands open. */
export const categoryClasses = ["ordinary", "financial", "national-id", "criminal", "special"] as const;
export type CategoryClass = (typeof categoryClasses)[number];

export interface CategoryTerm extends Term {
  readonly class: CategoryClass;
  /** HTML `autocomplete` token (WCAG 1.3.5) for the applicant's own data, where there is one. */
  readonly autocomplete?: string;
  /** W3C DPV 2.3 term, where there is one; may be wider than the category. */
  readonly dpv?: string;
}

const pd = "https://w3id.org/dpv/pd#";

/** The categories of personal data that a field or a register can name. */
export const categories = {
  name: { label: { nl: "naam", en: "name" }, class: "ordinary", autocomplete: "name", dpv: `${pd}Name` },
  address: {
    label: { nl: "adres", en: "address" },
    class: "ordinary",
    autocomplete: "street-address",
    dpv: `${pd}PhysicalAddress`,
  },
  email: {
    label: { nl: "e-mailadres", en: "e-mail address" },
    class: "ordinary",
    autocomplete: "email",
    dpv: `${pd}EmailAddress`,
  },
  phone: {
    label: { nl: "telefoonnummer", en: "telephone number" },
    class: "ordinary",
    autocomplete: "tel",
    dpv: `${pd}TelephoneNumber`,
  },
  "contact-preference": {
    label: { nl: "voorkeur voor contact", en: "contact preference" },
    class: "ordinary",
  },
  "birth-date": {
    label: { nl: "geboortedatum", en: "date of birth" },
    class: "ordinary",
    autocomplete: "bday",
    dpv: `${pd}BirthDate`,
  },
  age: { label: { nl: "leeftijd", en: "age" }, class: "ordinary", dpv: `${pd}Age` },
  gender: {
    label: { nl: "geslacht", en: "gender" },
    class: "ordinary",
    autocomplete: "sex",
    dpv: `${pd}Gender`,
  },
  nationality: {
    label: { nl: "nationaliteit", en: "nationality" },
    class: "ordinary",
    dpv: `${pd}Nationality`,
  },
  language: {
    label: { nl: "taal", en: "language" },
    class: "ordinary",
    autocomplete: "language",
    dpv: `${pd}Language`,
  },
  "marital-status": {
    label: { nl: "burgerlijke staat", en: "marital status" },
    class: "ordinary",
    dpv: `${pd}MaritalStatus`,
  },
  family: {
    label: { nl: "gezin en huishouden", en: "family and household" },
    class: "ordinary",
    dpv: `${pd}FamilyStructure`,
  },
  housing: { label: { nl: "woonsituatie", en: "housing situation" }, class: "ordinary" },
  education: { label: { nl: "opleiding", en: "education" }, class: "ordinary", dpv: `${pd}Education` },
  employment: { label: { nl: "werk", en: "employment" }, class: "ordinary" },
  username: {
    label: { nl: "gebruikersnaam", en: "user name" },
    class: "ordinary",
    autocomplete: "username",
    dpv: `${pd}Username`,
  },
  photo: { label: { nl: "foto", en: "photo" }, class: "ordinary", dpv: `${pd}Picture` },
  document: { label: { nl: "document", en: "document" }, class: "ordinary" },
  location: { label: { nl: "plaats", en: "location" }, class: "ordinary", dpv: `${pd}Location` },
  "ip-address": { label: { nl: "IP-adres", en: "IP address" }, class: "ordinary", dpv: `${pd}IPAddress` },
  "vehicle-registration": {
    label: { nl: "kenteken", en: "licence plate" },
    class: "ordinary",
    dpv: `${pd}VehicalLicenseNumber`,
  },
  "business-registration": {
    label: { nl: "KvK-nummer", en: "business registration number" },
    class: "ordinary",
  },
  "organisation-name": {
    label: { nl: "naam van de organisatie", en: "organisation's name" },
    class: "ordinary",
    autocomplete: "organization",
  },
  "case-reference": {
    label: { nl: "zaaknummer of kenmerk", en: "case number or reference" },
    class: "ordinary",
  },
  "case-details": {
    label: { nl: "gegevens over de aanvraag", en: "details of the request" },
    class: "ordinary",
  },
  availability: { label: { nl: "beschikbaarheid", en: "availability" }, class: "ordinary" },
  opinion: { label: { nl: "mening", en: "opinion" }, class: "ordinary", dpv: `${pd}Opinion` },
  preference: { label: { nl: "voorkeur", en: "preference" }, class: "ordinary", dpv: `${pd}Preference` },
  signature: {
    label: { nl: "handtekening of verklaring", en: "signature or declaration" },
    class: "ordinary",
  },
  income: { label: { nl: "inkomen", en: "income" }, class: "financial", dpv: `${pd}Income` },
  "bank-account": {
    label: { nl: "bankrekening", en: "bank account" },
    class: "financial",
    dpv: `${pd}BankAccount`,
  },
  debt: { label: { nl: "schulden", en: "debts" }, class: "financial" },
  assets: { label: { nl: "vermogen", en: "assets" }, class: "financial" },
  bsn: {
    label: { nl: "burgerservicenummer (BSN)", en: "citizen service number (BSN)" },
    class: "national-id",
    dpv: `${pd}OfficialID`,
  },
  criminal: {
    label: { nl: "strafrechtelijke gegevens", en: "criminal data" },
    class: "criminal",
    dpv: `${pd}CriminalConviction`,
  },
  health: { label: { nl: "gezondheid", en: "health" }, class: "special", dpv: `${pd}Health` },
  "ethnic-origin": {
    label: { nl: "ras of etnische afkomst", en: "racial or ethnic origin" },
    class: "special",
    dpv: `${pd}EthnicOrigin`,
  },
  religion: {
    label: { nl: "godsdienst of levensovertuiging", en: "religion or belief" },
    class: "special",
    dpv: `${pd}ReligiousBelief`,
  },
  "political-opinion": {
    label: { nl: "politieke opvatting", en: "political opinion" },
    class: "special",
    dpv: `${pd}PoliticalOpinion`,
  },
  "trade-union": {
    label: { nl: "lidmaatschap van een vakbond", en: "trade union membership" },
    class: "special",
    dpv: `${pd}TradeUnionMembership`,
  },
  "sex-life": {
    label: { nl: "seksueel leven of gerichtheid", en: "sex life or orientation" },
    class: "special",
    dpv: `${pd}SexualPreference`,
  },
  biometric: {
    label: { nl: "biometrische gegevens", en: "biometric data" },
    class: "special",
    dpv: `${pd}Biometric`,
  },
  genetic: {
    label: { nl: "genetische gegevens", en: "genetic data" },
    class: "special",
    dpv: `${pd}Genetic`,
  },
} as const satisfies Readonly<Record<string, CategoryTerm>>;

export type DataCategory = keyof typeof categories;

/** The class of a category; an unknown or absent one is ordinary. */
export function classOf(category: DataCategory | undefined): CategoryClass {
  return category === undefined ? "ordinary" : categories[category].class;
}
