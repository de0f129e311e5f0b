import { agreementTerms } from "../vocabulary/agreements.js";
import { dutchArticles, organisationKinds, recipientRoles } from "../vocabulary/organisations.js";
import { informMoments } from "../vocabulary/small-lists.js";
import { idsOf } from "../vocabulary/term.js";
import { activityShape } from "./register-activity.js";
import { contactShape } from "./common.js";
import {
  boolean,
  choice,
  field,
  formatted,
  list,
  localised,
  mapOf,
  object,
  string,
  termOf,
  type Infer,
} from "./shape.js";

/** The ids of what a processor agreement must say (Art. 28(3)). */
export const agreementItems = idsOf(agreementTerms);

export const agreementShape = object({
  reference: field(string, { nl: "Kenmerk", en: "Reference", example: "VWO-2025-014", required: true }),
  signed: field(formatted("date"), { nl: "Getekend op", en: "Signed on" }),
  reviewed: field(formatted("date"), { nl: "Laatst nagekeken op", en: "Last reviewed on" }),
  url: field(formatted("url"), { nl: "Waar de overeenkomst staat", en: "Where the agreement is kept" }),
  has: field(list(termOf(agreementTerms)), {
    nl: "Wat erin geregeld is",
    en: "What it covers",
    article: "AVG 28(3)",
  }),
  subProcessors: field(list(string), { nl: "Subverwerkers", en: "Sub-processors", article: "AVG 28(2)" }),
});

/** Another organisation that gets data. */
export const recipientShape = object({
  name: field(localised, { nl: "Naam", en: "Name", required: true, example: "RDW" }),
  article: field(choice(dutchArticles), {
    nl: "Lidwoord in een zin: de, het of none",
    en: "Dutch article in a sentence: de, het or none",
  }),
  plural: field(boolean, { nl: 'Meervoud ("de scholen krijgen")', en: "Plural" }),
  role: field(termOf(recipientRoles), { nl: "Rol", en: "Role", article: "AVG 4(8)–(10)", required: true }),
  why: field(localised, {
    nl: 'Waarom zij gegevens krijgen, als vervolg op "Zij …"',
    en: 'Why they get data, finishing "They …"',
  }),
  country: field(string, {
    nl: "Land (ISO 3166, twee letters)",
    en: "Country (ISO 3166, two letters)",
    example: "NL",
  }),
  contact: field(contactShape, { nl: "Contactgegevens", en: "Contact details" }),
  agreement: field(agreementShape, {
    nl: "Verwerkersovereenkomst",
    en: "Processor agreement",
    article: "AVG 28(3)",
  }),
  formerly: field(list(formatted("id")), { nl: "Eerdere ids", en: "Earlier ids" }),
});
export type Recipient = Infer<typeof recipientShape>;

/** Where data comes from that the person does not give. */
export const sourceShape = object({
  name: field(localised, { nl: "Naam", en: "Name", required: true }),
  article: field(choice(dutchArticles), { nl: "Lidwoord in een zin", en: "Dutch article in a sentence" }),
  as: field(choice(["organisation", "register"]), {
    nl: 'Organisatie ("bij de RDW") of register ("in de basisregistratie personen")',
    en: 'Organisation ("with the RDW") or register ("in the population register")',
  }),
  public: field(boolean, { nl: "Openbare bron?", en: "Publicly accessible?", article: "AVG 14(2)(f)" }),
  informBy: field(termOf(informMoments), {
    nl: "Wanneer we mensen inlichten",
    en: "When we inform people",
    article: "AVG 14(3)",
  }),
  exemption: field(localised, {
    nl: "Uitzondering op inlichten",
    en: "Exemption from informing",
    article: "AVG 14(5)",
  }),
  authority: field(boolean, {
    nl: "Basisregistratie of inlogmiddel van de overheid?",
    en: "Base register or government login?",
  }),
});
export type Source = Infer<typeof sourceShape>;

export const rightsShape = object({
  url: field(formatted("url"), {
    nl: "Formulier of pagina voor rechten",
    en: "Form or page for rights",
    article: "AVG 12(2)",
  }),
  desk: field(localised, { nl: "Balie", en: "Desk" }),
  email: field(formatted("email"), { nl: "E-mailadres", en: "E-mail address" }),
  phone: field(formatted("phone"), { nl: "Telefoonnummer", en: "Telephone number" }),
  term: field(formatted("duration"), {
    nl: "Termijn van antwoord (standaard P1M)",
    en: "Answer within (default P1M)",
    article: "AVG 12(3)",
    example: "P1M",
  }),
  complaint: field(contactShape, {
    nl: "Klacht bij de organisatie zelf",
    en: "Complaint with the organisation",
  }),
});

/** `register.yaml`, or all files of `register/` together. */
export const registerShape = object({
  organisation: field(
    object({
      name: field(localised, { nl: "Naam", en: "Name", required: true, example: "Gemeente Voorbeeldstad" }),
      kind: field(termOf(organisationKinds), {
        nl: "Soort organisatie",
        en: "Kind of organisation",
        required: true,
        example: "municipality",
      }),
      contact: field(contactShape, { nl: "Contactgegevens", en: "Contact details" }),
    }),
    { nl: "De organisatie", en: "The organisation", required: true },
  ),
  bodies: field(mapOf(contactShape), {
    nl: "Bestuursorganen die verantwoordelijk zijn",
    en: "Bodies that are controllers",
    article: "AVG 4(7)",
    required: true,
  }),
  dpo: field(contactShape, {
    nl: "Functionaris gegevensbescherming",
    en: "Data protection officer",
    article: "AVG 37",
  }),
  rights: field(rightsShape, {
    nl: "Waar mensen hun rechten gebruiken",
    en: "Where people use their rights",
    article: "AVG 12",
  }),
  authority: field(contactShape, {
    nl: "Toezichthouder (standaard de Autoriteit Persoonsgegevens)",
    en: "Supervisory authority (default: the Dutch AP)",
    article: "AVG 77",
  }),
  recipients: field(mapOf(recipientShape), {
    nl: "Ontvangers en verwerkers",
    en: "Recipients and processors",
    article: "AVG 30(1)(d)",
  }),
  sources: field(mapOf(sourceShape), { nl: "Bronnen", en: "Sources", article: "AVG 14(2)(f)" }),
  glossary: field(mapOf(localised, "free"), {
    nl: "Afkortingen die inwoners kennen of die u uitlegt",
    en: "Abbreviations that residents know or that you explain",
  }),
  activities: field(mapOf(activityShape), {
    nl: "Verwerkingen",
    en: "Processing activities",
    article: "AVG 30(1)",
    required: true,
  }),
});
export type Register = Infer<typeof registerShape>;
