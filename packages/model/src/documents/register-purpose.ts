import { legalBases } from "../vocabulary/legal-bases.js";
import { retentionEnds } from "../vocabulary/retention.js";
import { surveyChannels } from "../vocabulary/small-lists.js";
import { contactShape, lawReferenceShape } from "./common.js";
import {
  boolean,
  field,
  formatted,
  list,
  listOrSingle,
  localised,
  mapBy,
  object,
  reference,
  string,
  termOf,
  type Infer,
} from "./shape.js";

/** How long, per outcome. State all of them, never only the longest. */
export const retentionShape = object({
  outcome: field(localised, {
    nl: "Uitkomst waarvoor deze termijn geldt",
    en: "Outcome that this term applies to",
    example: { nl: "vergunning verleend", en: "permit granted" },
  }),
  period: field(formatted("duration"), {
    nl: "Termijn",
    en: "Period",
    article: "AVG 13(2)(a)",
    example: "P1Y",
  }),
  criterion: field(localised, {
    nl: "Maatstaf, als er geen vaste termijn is",
    en: "Criterion, where there is no fixed period",
  }),
  from: field(localised, {
    nl: "Gebeurtenis waarna de termijn loopt",
    en: "Event after which the period runs",
    example: { nl: "einde vergunning", en: "end of the permit" },
  }),
  after: field(localised, {
    nl: 'Hetzelfde als bijzin voor inwoners: "Tot 1 jaar …"',
    en: 'The same as a clause for residents: "Until 1 year …"',
    example: { nl: "nadat uw vergunning stopt", en: "after your permit ends" },
  }),
  otherwise: field(localised, {
    nl: 'Korte vraag voor een andere uitkomst: "Geen vergunning?"',
    en: 'Short question for another outcome: "No permit?"',
  }),
  then: field(termOf(retentionEnds), {
    nl: "Wat er daarna gebeurt",
    en: "What happens then",
    example: "destroy",
  }),
  reference: field(string, {
    nl: "Resultaat in de selectielijst",
    en: "Result in the selection list",
    example: "11.1.2",
  }),
});
export type Retention = Infer<typeof retentionShape>;

/** Why a purpose is lawful: one entry per legal basis. */
export const purposeBasisShape = object({
  law: field(listOrSingle(lawReferenceShape), {
    nl: "Wet die de taak of plicht regelt",
    en: "Law that lays down the task or duty",
    article: "AVG 6(3)",
    filledInBy: "officer",
  }),
  explanation: field(localised, { nl: "Toelichting op de grondslag", en: "Explanation of the basis" }),
  interest: field(localised, {
    nl: "Het gerechtvaardigde belang",
    en: "The legitimate interest",
    article: "AVG 13(1)(d)",
  }),
  freeChoice: field(localised, {
    nl: "Waarom weigeren geen nadeel heeft",
    en: "Why refusing has no disadvantage",
    article: "AVG 7(4)",
  }),
  withdrawal: field(contactShape, {
    nl: "Waar iemand toestemming intrekt",
    en: "Where consent is withdrawn",
    article: "AVG 7(3)",
  }),
  minors: field(
    object({
      representative: field(boolean, {
        nl: "Geeft een ouder of voogd toestemming?",
        en: "Does a parent or guardian consent?",
        article: "AVG 8, UAVG 5",
      }),
      how: field(localised, { nl: "Hoe dat gaat", en: "How that goes" }),
    }),
    { nl: "Toestemming voor kinderen onder 16", en: "Consent for children under 16", article: "UAVG 5" },
  ),
});
export type PurposeBasis = Infer<typeof purposeBasisShape>;

/** Facts of a survey, where the purpose is one (source documents 000 and 001). */
export const surveyShape = object({
  optOut: field(contactShape, {
    nl: "Waar iemand zich afmeldt",
    en: "Where a person opts out",
    article: "AVG 21",
  }),
  channels: field(list(termOf(surveyChannels)), {
    nl: "Manieren om mee te doen",
    en: "Ways to take part",
  }),
  openLink: field(formatted("url"), {
    nl: "Adres waar iedereen zonder naam kan meedoen: op de poster en in de QR-code",
    en: "Address where everybody can take part without a name: on the poster and in the QR code",
    example: "https://www.voorbeeldstad.example/meedoen",
  }),
  resultsAt: field(formatted("url"), {
    nl: "Waar de uitkomsten komen te staan",
    en: "Where the results will be published",
  }),
});

/** One purpose of an activity. */
export const purposeShape = object({
  text: field(localised, {
    nl: 'Doel, als vervolg op "We …" of "om te …"',
    en: 'Purpose, finishing "to …"',
    article: "AVG 5(1)(b)",
    required: true,
    filledInBy: "owner",
    example: {
      nl: "beoordelen of u een parkeervergunning krijgt",
      en: "decide whether you get a parking permit",
    },
  }),
  sentence: field(localised, {
    nl: "Het doel als hele zin voor inwoners, als dat mooier leest",
    en: "The purpose as a whole sentence for residents, where that reads better",
    example: {
      nl: "We beoordelen of u een parkeervergunning krijgt.",
      en: "We decide whether you get a parking permit.",
    },
  }),
  legalBases: field(mapBy(legalBases, purposeBasisShape), {
    nl: "Grondslagen",
    en: "Legal bases",
    article: "AVG 6(1)",
    required: true,
    filledInBy: "officer",
  }),
  recipients: field(list(reference("recipient")), {
    nl: "Ontvangers en verwerkers",
    en: "Recipients and processors",
    article: "AVG 13(1)(e)",
    example: ["rdw"],
  }),
  retention: field(list(retentionShape), { nl: "Bewaartermijnen", en: "Retention", article: "AVG 13(2)(a)" }),
  consequence: field(localised, {
    nl: "Wat er gebeurt als iemand niet antwoordt",
    en: "What happens when a person does not answer",
    article: "AVG 13(2)(e)",
  }),
  statutoryTask: field(boolean, { nl: "Is dit een wettelijke taak?", en: "Is this a statutory task?" }),
  decision: field(boolean, {
    nl: "Leidt dit tot een besluit (Awb)?",
    en: "Does it lead to a decision (Awb)?",
    article: "Awb 4:2",
  }),
  derivedFrom: field(
    object({
      purpose: field(reference("purpose"), {
        nl: "Doel waarvoor de gegevens eerst waren verzameld",
        en: "Purpose the data were first collected for",
        article: "AVG 6(4)",
      }),
      assessed: field(formatted("date"), {
        nl: "Datum van de verenigbaarheidstoets",
        en: "Date of the compatibility assessment",
      }),
      by: field(string, { nl: "Wie toetste", en: "Who assessed" }),
      conclusion: field(localised, { nl: "Uitkomst van de toets", en: "Outcome of the assessment" }),
      reference: field(string, { nl: "Documentnummer", en: "Document number" }),
    }),
    { nl: "Verder gebruik van gegevens", en: "Further use of data", article: "AVG 6(4), 13(3)" },
  ),
  survey: field(surveyShape, { nl: "Gegevens van een meting of enquête", en: "Facts of a survey" }),
  formerly: field(list(formatted("id")), {
    nl: "Eerdere ids van dit doel",
    en: "Earlier ids of this purpose",
  }),
});
export type Purpose = Infer<typeof purposeShape>;
