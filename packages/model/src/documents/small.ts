import { severities } from "../contracts/diagnostic.js";
import { noticeStatuses } from "../vocabulary/small-lists.js";
import {
  any,
  choice,
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

/** `waarom.json`. */
export const configShape = object({
  $schema: field(string, { nl: "Schema voor uw editor", en: "Schema for your editor" }),
  languages: field(list(formatted("language")), {
    nl: "Talen (standaard nl en en)",
    en: "Languages (default nl and en)",
    example: ["nl", "en"],
  }),
  defaultLanguage: field(formatted("language"), {
    nl: "Taal van de formulieren zelf (standaard nl)",
    en: "Language of the forms themselves (default nl)",
    example: "nl",
  }),
  audiences: field(mapOf(localised), { nl: "Doelgroepen met hun naam", en: "Audiences with their names" }),
  rules: field(mapOf(choice([...severities, "off"]), "free"), {
    nl: "Strengheid per regel",
    en: "Severity per rule",
    example: { "purpose/unused": "warning" },
  }),
  preset: field(choice(["recommended", "build", "editor", "register-audit"]), {
    nl: "Regelset",
    en: "Preset",
  }),
  laws: field(
    mapOf(
      object({
        name: field(localised, { nl: "Naam van de wet", en: "Name of the law" }),
        url: field(formatted("url"), { nl: "Waar de tekst staat", en: "Where the text is" }),
        validFrom: field(formatted("date"), { nl: "Eerste dag", en: "First day" }),
        validTo: field(formatted("date"), { nl: "Laatste dag", en: "Last day" }),
      }),
    ),
    {
      nl: "Eigen wetten en verordeningen, of een datum die de woordenlijst nog niet kent",
      en: "Own laws and bylaws, or a date that the vocabulary does not know yet",
      example: { "archiefwet-1995": { validTo: "2026-12-31" } },
    },
  ),
  address: field(
    object({
      you: field(choice(["u", "je"]), { nl: "Aanspreekvorm", en: "Form of address in Dutch" }),
      we: field(choice(["we", "wij"]), {
        nl: "Hoe de organisatie zichzelf noemt",
        en: "How the organisation calls itself in Dutch",
      }),
    }),
    { nl: "Aanspreekvorm in het Nederlands", en: "Form of address in Dutch" },
  ),
});
export type Config = Infer<typeof configShape>;

/** `privacy-exceptions.yaml`. */
export const exceptionsShape = object({
  exceptions: field(
    list(
      object({
        rule: field(string, { nl: "Regel", en: "Rule", required: true, example: "bsn/unverified" }),
        file: field(string, { nl: "Bestand", en: "File", required: true }),
        pointer: field(formatted("pointer"), {
          nl: "Plaats in het bestand",
          en: "Place in the file",
          required: true,
        }),
        reason: field(string, { nl: "Reden", en: "Reason", article: "AVG 5(2)", required: true }),
        decidedBy: field(string, { nl: "Wie besloot", en: "Who decided", required: true }),
        expires: field(formatted("date"), {
          nl: "Geldig tot en met",
          en: "Valid up to and including",
          required: true,
        }),
        advice: field(
          object({
            by: field(string, { nl: "Wie adviseerde", en: "Who advised" }),
            date: field(formatted("date"), { nl: "Wanneer", en: "When" }),
            text: field(string, { nl: "Advies van de FG", en: "The DPO's advice" }),
          }),
          { nl: "Advies van de FG", en: "The DPO's advice", article: "AVG 39" },
        ),
      }),
    ),
    { nl: "Uitzonderingen", en: "Exceptions" },
  ),
});
export type PrivacyException = Infer<typeof exceptionsShape>["exceptions"][number];

/** `forms/<id>.<lang>.yaml`: by pointer of the source string. */
export const translationShape = mapOf(
  object({
    text: field(string, { nl: "De vertaling", en: "The translation", required: true }),
    of: field(formatted("hash"), {
      nl: "Begin (8 tekens) van de SHA-256 van de brontekst",
      en: "First 8 characters of the source text's SHA-256",
    }),
  }),
  "pointer",
);
export type Translation = Infer<typeof translationShape>;

/** `forms/<id>.ui.json`. */
export const layoutShape = object({
  $schema: field(string, { nl: "Schema voor uw editor", en: "Schema for your editor" }),
  ui: field(any, { nl: "RJSF-uiSchema", en: "RJSF uiSchema" }),
  steps: field(
    list(
      object({
        id: field(formatted("id"), { nl: "Id", en: "Id", required: true }),
        title: field(localised, { nl: "Titel", en: "Title", required: true }),
        properties: field(list(string), {
          nl: "Velden op deze stap",
          en: "Fields on this step",
          required: true,
        }),
      }),
    ),
    { nl: "Stappen", en: "Steps" },
  ),
});
export type Layout = Infer<typeof layoutShape>;

/** The front matter of `notices/<name>.<lang>.md`. */
export const noticeFrontMatterShape = object({
  form: field(listOrSingle(reference("form")), {
    nl: "Formulier(en) waar de teksten voor gelden",
    en: "Form(s) these texts are for",
  }),
  activity: field(listOrSingle(reference("activity")), {
    nl: "Activiteit(en) waar de teksten voor gelden",
    en: "Activity or activities these texts are for",
  }),
  audience: field(reference("audience"), { nl: "Doelgroep", en: "Audience" }),
  visible: field(listOrSingle(string), {
    nl: "Velden waarvan de korte tekst altijd open staat",
    en: "Fields whose short text always stands open",
    example: ["kenteken"],
  }),
  status: field(termOf(noticeStatuses), { nl: "Stand", en: "Status" }),
  owner: field(string, { nl: "Eigenaar van de tekst", en: "Owner of the text" }),
  approvedBy: field(string, { nl: "Goedgekeurd door", en: "Approved by" }),
  reviewBy: field(formatted("date"), { nl: "Opnieuw bekijken vóór", en: "Review before" }),
  facts: field(formatted("hash"), {
    nl: "Begin (8 tekens) van de hash van de registerfeiten waar de tekst bij hoort",
    en: "First 8 characters of the hash of the register facts that the text goes with",
  }),
  translationOf: field(formatted("hash"), {
    nl: "Begin (8 tekens) van de SHA-256 van de brontekst",
    en: "First 8 characters of the source text's SHA-256",
  }),
});
export type NoticeFrontMatter = Infer<typeof noticeFrontMatterShape>;
