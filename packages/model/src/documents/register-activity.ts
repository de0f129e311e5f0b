import { categories } from "../vocabulary/categories.js";
import { dataSubjects, subjects } from "../vocabulary/data-subjects.js";
import { legalBases } from "../vocabulary/legal-bases.js";
import { retentionEnds } from "../vocabulary/retention.js";
import { contactShape, lawReferenceShape } from "./common.js";
import { any, boolean, choice, either, field, formatted, list, listOrSingle, localised, mapBy, mapOf, object, string, termOf, type Infer } from "./shape.js";

/** How long, per outcome. State all of them, never only the longest. */
export const retentionShape = object({
  outcome: field(localised, { nl: "Uitkomst waarvoor deze termijn geldt", en: "Outcome that this term applies to", example: { nl: "vergunning verleend", en: "permit granted" } }),
  period: field(formatted("duration"), { nl: "Termijn", en: "Period", article: "AVG 13(2)(a)", example: "P1Y" }),
  criterion: field(localised, { nl: "Maatstaf, als er geen vaste termijn is", en: "Criterion, where there is no fixed period" }),
  from: field(localised, { nl: "Gebeurtenis waarna de termijn loopt", en: "Event after which the period runs", example: { nl: "einde vergunning", en: "end of the permit" } }),
  after: field(localised, { nl: "Hetzelfde als bijzin voor inwoners: \"Tot 1 jaar …\"", en: "The same as a clause for residents: \"Until 1 year …\"", example: { nl: "nadat uw vergunning stopt", en: "after your permit ends" } }),
  otherwise: field(localised, { nl: "Korte vraag voor een andere uitkomst: \"Geen vergunning?\"", en: "Short question for another outcome: \"No permit?\"" }),
  then: field(termOf(retentionEnds), { nl: "Wat er daarna gebeurt", en: "What happens then", example: "destroy" }),
  reference: field(string, { nl: "Resultaat in de selectielijst", en: "Result in the selection list", example: "11.1.2" }),
});
export type Retention = Infer<typeof retentionShape>;

/** Why a purpose is lawful: one entry per legal basis. */
export const purposeBasisShape = object({
  law: field(listOrSingle(lawReferenceShape), { nl: "Wet die de taak of plicht regelt", en: "Law that lays down the task or duty", article: "AVG 6(3)", filledInBy: "officer" }),
  explanation: field(localised, { nl: "Toelichting op de grondslag", en: "Explanation of the basis" }),
  interest: field(localised, { nl: "Het gerechtvaardigde belang", en: "The legitimate interest", article: "AVG 13(1)(d)" }),
  freeChoice: field(localised, { nl: "Waarom weigeren geen nadeel heeft", en: "Why refusing has no disadvantage", article: "AVG 7(4)" }),
  withdrawal: field(contactShape, { nl: "Waar iemand toestemming intrekt", en: "Where consent is withdrawn", article: "AVG 7(3)" }),
  minors: field(object({
    representative: field(boolean, { nl: "Geeft een ouder of voogd toestemming?", en: "Does a parent or guardian consent?", article: "AVG 8, UAVG 5" }),
    how: field(localised, { nl: "Hoe dat gaat", en: "How that goes" }),
  }), { nl: "Toestemming voor kinderen onder 16", en: "Consent for children under 16", article: "UAVG 5" }),
});
export type PurposeBasis = Infer<typeof purposeBasisShape>;

/** Facts of a survey, where the purpose is one (source documents 000 and 001). */
export const surveyShape = object({
  optOut: field(contactShape, { nl: "Waar iemand zich afmeldt", en: "Where a person opts out", article: "AVG 21" }),
  channels: field(list(choice(["personal-link", "open-link", "qr-code", "telephone", "paper", "desk"])), { nl: "Manieren om mee te doen", en: "Ways to take part" }),
  resultsAt: field(formatted("url"), { nl: "Waar de uitkomsten komen te staan", en: "Where the results will be published" }),
});

/** One purpose of an activity. */
export const purposeShape = object({
  text: field(localised, { nl: "Doel, als vervolg op \"We …\" of \"om te …\"", en: "Purpose, finishing \"to …\"", article: "AVG 5(1)(b)", required: true, filledInBy: "owner", example: { nl: "beoordelen of u een parkeervergunning krijgt", en: "decide whether you get a parking permit" } }),
  sentence: field(localised, { nl: "Het doel als hele zin voor inwoners, als dat mooier leest", en: "The purpose as a whole sentence for residents, where that reads better", example: { nl: "We beoordelen of u een parkeervergunning krijgt.", en: "We decide whether you get a parking permit." } }),
  legalBases: field(mapBy(legalBases, purposeBasisShape), { nl: "Grondslagen", en: "Legal bases", article: "AVG 6(1)", required: true, filledInBy: "officer" }),
  recipients: field(list(formatted("id")), { nl: "Ontvangers en verwerkers", en: "Recipients and processors", article: "AVG 13(1)(e)", example: ["rdw"] }),
  retention: field(list(retentionShape), { nl: "Bewaartermijnen", en: "Retention", article: "AVG 13(2)(a)" }),
  consequence: field(localised, { nl: "Wat er gebeurt als iemand niet antwoordt", en: "What happens when a person does not answer", article: "AVG 13(2)(e)" }),
  statutoryTask: field(boolean, { nl: "Is dit een wettelijke taak?", en: "Is this a statutory task?" }),
  decision: field(boolean, { nl: "Leidt dit tot een besluit (Awb)?", en: "Does it lead to a decision (Awb)?", article: "Awb 4:2" }),
  derivedFrom: field(object({
    purpose: field(formatted("purpose-ref"), { nl: "Doel waarvoor de gegevens eerst waren verzameld", en: "Purpose the data were first collected for", article: "AVG 6(4)" }),
    assessed: field(formatted("date"), { nl: "Datum van de verenigbaarheidstoets", en: "Date of the compatibility assessment" }),
    by: field(string, { nl: "Wie toetste", en: "Who assessed" }),
    conclusion: field(localised, { nl: "Uitkomst van de toets", en: "Outcome of the assessment" }),
    reference: field(string, { nl: "Documentnummer", en: "Document number" }),
  }), { nl: "Verder gebruik van gegevens", en: "Further use of data", article: "AVG 6(4), 13(3)" }),
  survey: field(surveyShape, { nl: "Gegevens van een meting of enquête", en: "Facts of a survey" }),
  formerly: field(list(formatted("id")), { nl: "Eerdere ids van dit doel", en: "Earlier ids of this purpose" }),
});
export type Purpose = Infer<typeof purposeShape>;

/** Data that no field asks: looked up with another organisation or department. */
export const obtainedShape = object({
  category: field(termOf(categories), { nl: "Soort gegeven", en: "Category", article: "AVG 14(1)(d)", required: true }),
  source: field(formatted("id"), { nl: "Bron", en: "Source", article: "AVG 14(2)(f)", required: true }),
  purpose: field(formatted("id"), { nl: "Doel binnen deze activiteit", en: "Purpose within this activity", required: true }),
  subject: field(termOf(subjects), { nl: "Over wie", en: "About whom" }),
  use: field(choice(["check", "fetch"]), { nl: "`check`: we vergelijken wat iemand invult; `fetch`: we vragen het er niet om", en: "`check`: we compare what a person fills in; `fetch`: we look it up instead of asking" }),
  what: field(localised, { nl: "Wat we opzoeken, als vervolg op \"Bij de RDW: …\"", en: "What we look up, finishing \"With the RDW: …\"", example: { nl: "op wiens naam de auto staat", en: "who the car is registered to" } }),
});
export type Obtained = Infer<typeof obtainedShape>;

/** Data that is made public. */
export const publicationShape = object({
  category: field(termOf(categories), { nl: "Soort gegeven", en: "Category", required: true }),
  purpose: field(formatted("id"), { nl: "Doel binnen deze activiteit", en: "Purpose within this activity" }),
  what: field(localised, { nl: "Wat openbaar wordt", en: "What becomes public" }),
  where: field(localised, { nl: "Waar", en: "Where" }),
  law: field(listOrSingle(lawReferenceShape), { nl: "Welke wet dat regelt", en: "Which law says so" }),
  until: field(localised, { nl: "Tot wanneer", en: "Until when" }),
});
export type Publication = Infer<typeof publicationShape>;

/** Data that leaves the European Economic Area. */
export const transferShape = object({
  recipient: field(formatted("id"), { nl: "Ontvanger", en: "Recipient", article: "AVG 44" }),
  country: field(string, { nl: "Land (ISO 3166, twee letters)", en: "Country (ISO 3166, two letters)", example: "US" }),
  mechanism: field(formatted("id"), { nl: "Waarborg: adequacy, scc, bcr, derogation", en: "Safeguard: adequacy, scc, bcr, derogation", article: "AVG 45–49" }),
  reference: field(string, { nl: "Verwijzing naar de waarborg", en: "Reference of the safeguard" }),
  copyAt: field(formatted("url"), { nl: "Waar iemand een kopie krijgt", en: "Where to get a copy" }),
});
export type Transfer = Infer<typeof transferShape>;

/** Decisions without a person in between (Art. 22). */
export const automatedDecisionShape = object({
  logic: field(localised, { nl: "Hoe de computer besluit", en: "How the computer decides", article: "AVG 13(2)(f)" }),
  consequences: field(localised, { nl: "Wat dat betekent voor de persoon", en: "What it means for the person", article: "AVG 13(2)(f)" }),
  profiling: field(boolean, { nl: "Is er profilering?", en: "Is there profiling?", article: "AVG 22" }),
  humanReview: field(contactShape, { nl: "Waar iemand een mens laat meekijken", en: "Where to ask for a person", article: "AVG 22(3)" }),
  ground: field(listOrSingle(lawReferenceShape), { nl: "Wet die het toestaat", en: "Law that allows it", article: "UAVG 40" }),
});

/** An entry of the Art. 30 register. */
export const activityShape = object({
  name: field(localised, { nl: "Naam van de verwerking", en: "Name of the activity", required: true, filledInBy: "owner" }),
  description: field(localised, { nl: "Wat er gebeurt", en: "What happens" }),
  controller: field(formatted("id"), { nl: "Verantwoordelijk bestuursorgaan (uit `bodies`)", en: "Controller body (from `bodies`)", article: "AVG 30(1)(a)", required: true }),
  jointControllers: field(list(object({
    recipient: field(formatted("id"), { nl: "Medeverantwoordelijke (uit `recipients`)", en: "Joint controller (from `recipients`)" }),
    arrangement: field(localised, { nl: "Kern van de regeling", en: "Essence of the arrangement", article: "AVG 26(2)" }),
  })), { nl: "Gezamenlijke verantwoordelijkheid", en: "Joint control", article: "AVG 26" }),
  asProcessorFor: field(list(object({
    controller: field(contactShape, { nl: "Voor wie", en: "For whom" }),
    processing: field(localised, { nl: "Soort verwerking", en: "Kind of processing" }),
  })), { nl: "Wij zijn zelf verwerker", en: "We are a processor", article: "AVG 30(2)" }),
  department: field(string, { nl: "Afdeling", en: "Department" }),
  owner: field(string, { nl: "Proceseigenaar", en: "Process owner" }),
  dataSubjects: field(list(termOf(dataSubjects)), { nl: "Groepen betrokkenen", en: "Groups of data subjects", article: "AVG 30(1)(c)" }),
  data: field(list(object({
    category: field(termOf(categories), { nl: "Soort gegeven", en: "Category" }),
    subject: field(termOf(dataSubjects), { nl: "Groep", en: "Group" }),
  })), { nl: "Gegevens die geen formulier vraagt", en: "Data that no form asks", article: "AVG 30(1)(c)" }),
  selectielijst: field(string, { nl: "Resultaatnummer selectielijst", en: "Selection list number", example: "11.1" }),
  zaaktype: field(string, { nl: "Zaaktype", en: "Case type" }),
  applications: field(list(string), { nl: "Applicaties", en: "Applications" }),
  processing: field(list(localised), { nl: "Soort verwerking", en: "Type of processing" }),
  documents: field(list(object({
    name: field(localised, { nl: "Naam", en: "Name" }),
    url: field(formatted("url"), { nl: "Adres", en: "Address" }),
  })), { nl: "Documenten", en: "Documents" }),
  reported: field(formatted("date"), { nl: "Aan de FG gemeld op", en: "Reported to the DPO on" }),
  reviewBy: field(formatted("date"), { nl: "Opnieuw bekijken vóór", en: "Review before", article: "AVG 24(1)" }),
  purposes: field(mapOf(purposeShape), { nl: "Doelen", en: "Purposes", article: "AVG 30(1)(b)", required: true }),
  recipients: field(list(formatted("id")), { nl: "Ontvangers voor alle doelen", en: "Recipients for all purposes", article: "AVG 30(1)(d)" }),
  retention: field(list(retentionShape), { nl: "Bewaartermijnen voor alle doelen", en: "Retention for all purposes", article: "AVG 30(1)(f)" }),
  obtained: field(list(obtainedShape), { nl: "Wat we zelf opzoeken", en: "What we look up", article: "AVG 14" }),
  publication: field(list(publicationShape), { nl: "Wat openbaar wordt", en: "What becomes public" }),
  transfers: field(list(transferShape), { nl: "Doorgifte buiten de EER", en: "Transfers outside the EEA", article: "AVG 30(1)(e)" }),
  automatedDecisions: field(either(choice(["none"]), automatedDecisionShape), { nl: "Geautomatiseerde besluiten", en: "Automated decisions", article: "AVG 22" }),
  dpia: field(object({
    needed: field(boolean, { nl: "Is een DPIA nodig?", en: "Is a DPIA needed?", article: "AVG 35" }),
    reason: field(localised, { nl: "Waarom wel of niet", en: "Why, or why not" }),
    reference: field(string, { nl: "Kenmerk van de DPIA", en: "Reference of the DPIA" }),
    date: field(formatted("date"), { nl: "Datum", en: "Date" }),
  }), { nl: "Effectbeoordeling", en: "Impact assessment", article: "AVG 35" }),
  security: field(localised, { nl: "Beveiliging in het kort", en: "Security in short", article: "AVG 30(1)(g)" }),
  formerly: field(list(formatted("id")), { nl: "Eerdere ids van deze activiteit", en: "Earlier ids of this activity" }),
  extra: field(any, { nl: "Eigen velden; Waarom doet er niets mee", en: "Your own keys; Waarom ignores them" }),
});
export type Activity = Infer<typeof activityShape>;
