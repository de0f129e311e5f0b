import { categories } from "../vocabulary/categories.js";
import { dataSubjects, subjects } from "../vocabulary/data-subjects.js";
import { obtainedUses } from "../vocabulary/small-lists.js";
import { transferMechanisms } from "../vocabulary/transfers.js";
import { contactShape, lawReferenceShape } from "./common.js";
import { purposeShape, retentionShape } from "./register-purpose.js";
import {
  any,
  boolean,
  choice,
  either,
  field,
  formatted,
  list,
  listOrSingle,
  localised,
  mapOf,
  object,
  reference,
  string,
  termOf,
  type Infer,
} from "./shape.js";

/** Data that no field asks: looked up with another organisation or department. */
export const obtainedShape = object({
  category: field(termOf(categories), {
    nl: "Soort gegeven",
    en: "Category",
    article: "AVG 14(1)(d)",
    required: true,
  }),
  source: field(reference("source"), { nl: "Bron", en: "Source", article: "AVG 14(2)(f)", required: true }),
  purpose: field(reference("own-purpose"), {
    nl: "Doel binnen deze activiteit",
    en: "Purpose within this activity",
    required: true,
  }),
  subject: field(termOf(subjects), { nl: "Over wie", en: "About whom" }),
  use: field(termOf(obtainedUses), {
    nl: "`check`: we vergelijken wat iemand invult; `fetch`: we vragen het er niet om",
    en: "`check`: we compare what a person fills in; `fetch`: we look it up instead of asking",
  }),
  what: field(localised, {
    nl: 'Wat we opzoeken, als vervolg op "Bij de RDW: …"',
    en: 'What we look up, finishing "With the RDW: …"',
    example: { nl: "op wiens naam de auto staat", en: "who the car is registered to" },
  }),
});
export type Obtained = Infer<typeof obtainedShape>;

/** Data that is made public. */
export const publicationShape = object({
  category: field(termOf(categories), { nl: "Soort gegeven", en: "Category", required: true }),
  purpose: field(reference("own-purpose"), {
    nl: "Doel binnen deze activiteit",
    en: "Purpose within this activity",
  }),
  what: field(localised, { nl: "Wat openbaar wordt", en: "What becomes public" }),
  where: field(localised, { nl: "Waar", en: "Where" }),
  law: field(listOrSingle(lawReferenceShape), { nl: "Welke wet dat regelt", en: "Which law says so" }),
  until: field(localised, { nl: "Tot wanneer", en: "Until when" }),
});
export type Publication = Infer<typeof publicationShape>;

/** Data that leaves the European Economic Area. */
export const transferShape = object({
  recipient: field(reference("recipient"), { nl: "Ontvanger", en: "Recipient", article: "AVG 44" }),
  country: field(string, {
    nl: "Land (ISO 3166, twee letters)",
    en: "Country (ISO 3166, two letters)",
    example: "US",
  }),
  mechanism: field(termOf(transferMechanisms), {
    nl: "Waarborg voor de doorgifte",
    en: "Safeguard of the transfer",
    article: "AVG 45–49",
    example: "adequacy",
  }),
  reference: field(string, { nl: "Verwijzing naar de waarborg", en: "Reference of the safeguard" }),
  copyAt: field(formatted("url"), { nl: "Waar iemand een kopie krijgt", en: "Where to get a copy" }),
});
export type Transfer = Infer<typeof transferShape>;

/** Decisions without a person in between (Art. 22). */
export const automatedDecisionShape = object({
  logic: field(localised, {
    nl: "Hoe de computer besluit",
    en: "How the computer decides",
    article: "AVG 13(2)(f)",
  }),
  consequences: field(localised, {
    nl: "Wat dat betekent voor de persoon",
    en: "What it means for the person",
    article: "AVG 13(2)(f)",
  }),
  profiling: field(boolean, { nl: "Is er profilering?", en: "Is there profiling?", article: "AVG 22" }),
  humanReview: field(contactShape, {
    nl: "Waar iemand een mens laat meekijken",
    en: "Where to ask for a person",
    article: "AVG 22(3)",
  }),
  ground: field(listOrSingle(lawReferenceShape), {
    nl: "Wet die het toestaat",
    en: "Law that allows it",
    article: "UAVG 40",
  }),
});

/** An entry of the Art. 30 register. */
export const activityShape = object({
  name: field(localised, {
    nl: "Naam van de verwerking",
    en: "Name of the activity",
    required: true,
    filledInBy: "owner",
  }),
  description: field(localised, { nl: "Wat er gebeurt", en: "What happens" }),
  controller: field(reference("body"), {
    nl: "Verantwoordelijk bestuursorgaan (uit `bodies`)",
    en: "Controller body (from `bodies`)",
    article: "AVG 30(1)(a)",
    required: true,
  }),
  jointControllers: field(
    list(
      object({
        recipient: field(reference("recipient"), {
          nl: "Medeverantwoordelijke (uit `recipients`)",
          en: "Joint controller (from `recipients`)",
        }),
        arrangement: field(localised, {
          nl: "Kern van de regeling",
          en: "Essence of the arrangement",
          article: "AVG 26(2)",
        }),
      }),
    ),
    { nl: "Gezamenlijke verantwoordelijkheid", en: "Joint control", article: "AVG 26" },
  ),
  asProcessorFor: field(
    list(
      object({
        controller: field(contactShape, { nl: "Voor wie", en: "For whom" }),
        processing: field(localised, { nl: "Soort verwerking", en: "Kind of processing" }),
      }),
    ),
    { nl: "Wij zijn zelf verwerker", en: "We are a processor", article: "AVG 30(2)" },
  ),
  department: field(string, { nl: "Afdeling", en: "Department" }),
  owner: field(string, { nl: "Proceseigenaar", en: "Process owner" }),
  dataSubjects: field(list(termOf(dataSubjects)), {
    nl: "Groepen betrokkenen",
    en: "Groups of data subjects",
    article: "AVG 30(1)(c)",
  }),
  data: field(
    list(
      object({
        category: field(termOf(categories), { nl: "Soort gegeven", en: "Category" }),
        subject: field(termOf(dataSubjects), { nl: "Groep", en: "Group" }),
      }),
    ),
    { nl: "Gegevens die geen formulier vraagt", en: "Data that no form asks", article: "AVG 30(1)(c)" },
  ),
  selectielijst: field(string, {
    nl: "Resultaatnummer selectielijst",
    en: "Selection list number",
    example: "11.1",
  }),
  zaaktype: field(string, { nl: "Zaaktype", en: "Case type" }),
  applications: field(list(string), { nl: "Applicaties", en: "Applications" }),
  processing: field(list(localised), { nl: "Soort verwerking", en: "Type of processing" }),
  documents: field(
    list(
      object({
        name: field(localised, { nl: "Naam", en: "Name" }),
        url: field(formatted("url"), { nl: "Adres", en: "Address" }),
      }),
    ),
    { nl: "Documenten", en: "Documents" },
  ),
  reported: field(formatted("date"), { nl: "Aan de FG gemeld op", en: "Reported to the DPO on" }),
  reviewBy: field(formatted("date"), {
    nl: "Opnieuw bekijken vóór",
    en: "Review before",
    article: "AVG 24(1)",
  }),
  purposes: field(mapOf(purposeShape), {
    nl: "Doelen",
    en: "Purposes",
    article: "AVG 30(1)(b)",
    required: true,
  }),
  recipients: field(list(reference("recipient")), {
    nl: "Ontvangers voor alle doelen",
    en: "Recipients for all purposes",
    article: "AVG 30(1)(d)",
  }),
  retention: field(list(retentionShape), {
    nl: "Bewaartermijnen voor alle doelen",
    en: "Retention for all purposes",
    article: "AVG 30(1)(f)",
  }),
  obtained: field(list(obtainedShape), {
    nl: "Wat we zelf opzoeken",
    en: "What we look up",
    article: "AVG 14",
  }),
  publication: field(list(publicationShape), { nl: "Wat openbaar wordt", en: "What becomes public" }),
  transfers: field(list(transferShape), {
    nl: "Doorgifte buiten de EER",
    en: "Transfers outside the EEA",
    article: "AVG 30(1)(e)",
  }),
  automatedDecisions: field(either(choice(["none"]), automatedDecisionShape), {
    nl: "Geautomatiseerde besluiten",
    en: "Automated decisions",
    article: "AVG 22",
  }),
  dpia: field(
    object({
      needed: field(boolean, { nl: "Is een DPIA nodig?", en: "Is a DPIA needed?", article: "AVG 35" }),
      reason: field(localised, { nl: "Waarom wel of niet", en: "Why, or why not" }),
      reference: field(string, { nl: "Kenmerk van de DPIA", en: "Reference of the DPIA" }),
      date: field(formatted("date"), { nl: "Datum", en: "Date" }),
    }),
    { nl: "Effectbeoordeling", en: "Impact assessment", article: "AVG 35" },
  ),
  security: field(localised, {
    nl: "Beveiliging in het kort",
    en: "Security in short",
    article: "AVG 30(1)(g)",
  }),
  formerly: field(list(formatted("id")), {
    nl: "Eerdere ids van deze activiteit",
    en: "Earlier ids of this activity",
  }),
  extra: field(any, {
    nl: "Eigen velden; Waarom doet er niets mee",
    en: "Your own keys; Waarom ignores them",
  }),
});
export type Activity = Infer<typeof activityShape>;
