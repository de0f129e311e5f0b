import { categories } from "../vocabulary/categories.js";
import { filledInBy, subjects } from "../vocabulary/data-subjects.js";
import { specialGrounds } from "../vocabulary/grounds.js";
import { legalBases } from "../vocabulary/legal-bases.js";
import { provisions } from "../vocabulary/provisions.js";
import { informMoments } from "../vocabulary/small-lists.js";
import { lawReferenceShape } from "./common.js";
import { field, formatted, list, localised, object, reference, termOf, type Infer } from "./shape.js";

/** What a field must declare: the value of `x-privacy`, which may also be a list of these. */
export const declarationShape = object({
  purpose: field(formatted("purpose-ref"), {
    nl: "Doel uit het register: activiteit/doel",
    en: "Purpose from the register: activity/purpose",
    article: "AVG 5(1)(b), 13(1)(c)",
    required: true,
    filledInBy: "developer",
    example: "parkeervergunning/beoordelen",
  }),
  legalBasis: field(termOf(legalBases), {
    nl: "Grondslag, een van die het register bij dit doel geeft",
    en: "Legal basis, one that the register gives for this purpose",
    article: "AVG 6(1)",
    required: true,
    example: "public-task",
  }),
  consentFor: field(formatted("purpose-ref"), {
    nl: "Dit is de toestemmingsvraag voor dit doel",
    en: "This is the consent question for this purpose",
    article: "AVG 7",
  }),
  category: field(termOf(categories), {
    nl: "Soort gegeven",
    en: "Category of data",
    example: "vehicle-registration",
  }),
  provision: field(termOf(provisions), {
    nl: "Moet iemand dit invullen, en waarom",
    en: "Must it be filled in, and why",
    article: "AVG 13(2)(e)",
    example: "needed-for-decision",
  }),
  consequence: field(localised, {
    nl: "Gevolg van niet invullen, als het hier anders is",
    en: "Consequence of leaving it empty, where it differs here",
    article: "AVG 13(2)(e)",
  }),
  subject: field(termOf(subjects), {
    nl: "Over wie (standaard de aanvrager)",
    en: "About whom (default the applicant)",
    article: "AVG 14",
  }),
  informBy: field(termOf(informMoments), {
    nl: "Wanneer die ander hoort dat u dit hebt",
    en: "When that other person hears that you have this",
    article: "AVG 14(3)",
    example: "first-contact",
  }),
  source: field(reference("source"), {
    nl: "Bron van een vooringevulde waarde",
    en: "Source of a prefilled value",
    article: "AVG 14(2)(f)",
    example: "brp",
  }),
  recipients: field(list(reference("recipient")), {
    nl: "Alleen deze ontvangers van het doel",
    en: "Only these recipients of the purpose",
  }),
  specialGround: field(
    object({
      ground: field(termOf(specialGrounds), {
        nl: "Grond van artikel 9",
        en: "Ground of Art. 9",
        article: "AVG 9(2)",
        required: true,
      }),
      law: field(lawReferenceShape, { nl: "Nationale wet", en: "National law", article: "UAVG 22–30" }),
    }),
    { nl: "Grond voor een bijzonder gegeven", en: "Ground for special-category data", article: "AVG 9" },
  ),
  criminalGround: field(lawReferenceShape, {
    nl: "Grond voor een strafrechtelijk gegeven",
    en: "Ground for criminal data",
    article: "AVG 10, UAVG 31–33",
  }),
  bsnBasis: field(lawReferenceShape, {
    nl: "Wet die het gebruik van het BSN toestaat",
    en: "Law that allows use of the BSN",
    article: "AVG 87, UAVG 46, Wabb 10",
  }),
});
export type Declaration = Infer<typeof declarationShape>;

/** The value of `x-form` at the root of a form: facts about the form itself. */
export const formFactsShape = object({
  activity: field(reference("activity"), {
    nl: "Activiteit waar het formulier bij hoort (anders: die van de meeste velden)",
    en: "Activity the form belongs to (else: that of most fields)",
  }),
  filledInBy: field(termOf(filledInBy), {
    nl: "Wie vult in (standaard `self`)",
    en: "Who fills it in (default `self`)",
  }),
  audience: field(reference("audience"), { nl: "Doelgroep", en: "Audience" }),
});
export type FormFacts = Infer<typeof formFactsShape>;
