import type { JsonObject, JsonValue } from "../../contracts/json.js";
import { formatNames, type FormatName } from "../../runtime/formats.js";
import type { BuiltInText } from "../../contracts/language.js";

const text = { type: "string" };
const count = { type: "integer", minimum: 0 };
const number = { type: "number" };
const flag = { type: "boolean" };
const names = { type: "array", items: text, uniqueItems: true };
/** A subschema: what it may hold is said where it stands (see `covers.ts`). */
const schema = { type: ["object", "boolean"] };
const schemas = { type: "array", items: schema, minItems: 1 };
const namedSchemas = { type: "object", additionalProperties: schema };

/** A keyword of the dialect: what may stand in it, and what it is for. */
interface Keyword {
  readonly schema: JsonObject;
  readonly doc: BuiltInText;
}

function keyword(of: JsonObject, nl: string, en: string): Keyword {
  return { schema: of, doc: { nl, en } };
}

const formatTexts: Readonly<Record<FormatName, BuiltInText>> = {
  email: { nl: "e-mailadres", en: "e-mail address" },
  date: { nl: "datum", en: "date" },
  time: { nl: "tijd op de klok", en: "time on the clock" },
  uri: { nl: "webadres", en: "web address" },
  "nl-bsn": { nl: "burgerservicenummer", en: "citizen service number (BSN)" },
  "nl-postcode": { nl: "postcode", en: "Dutch postal code" },
  "nl-kenteken": { nl: "kenteken", en: "Dutch licence plate" },
  "nl-kvk": { nl: "KvK-nummer", en: "Chamber of Commerce number" },
  "nl-phone": { nl: "telefoonnummer", en: "telephone number" },
  iban: { nl: "IBAN", en: "IBAN" },
};

const types = ["string", "number", "integer", "boolean", "object", "array"];
const format = {
  type: "string",
  enum: [...formatNames],
  enumDescriptions: formatNames.map((name) => both(formatTexts[name])),
};
const fileFacts = {
  type: "object",
  properties: {
    types: { type: "array", items: text, description: "image/jpeg, application/pdf, image/*" },
    maxSize: { ...count, description: "bytes" },
  },
  additionalProperties: false,
};

/** The keywords of a form file, in the order in which an editor offers them. */
const keywords: Readonly<Record<string, Keyword>> = {
  type: keyword(
    { anyOf: [{ enum: types }, { type: "array", items: { enum: [...types, "null"] } }] },
    "Soort waarde",
    "Kind of value",
  ),
  title: keyword(
    text,
    "De vraag of het kopje, zoals een inwoner het leest",
    "The question or heading, as a resident reads it",
  ),
  description: keyword(text, "Uitleg bij de vraag", "What helps to answer"),
  format: keyword(format, "Vorm van de waarde", "Form of the value"),
  enum: keyword({ type: "array", minItems: 1 }, "De mogelijke antwoorden", "The possible answers"),
  const: keyword({}, "De enige mogelijke waarde", "The only possible value"),
  default: keyword({}, "Waarde waarmee de vraag begint", "Value that the question starts with"),
  examples: keyword({ type: "array" }, "Voorbeelden van een antwoord", "Examples of an answer"),
  pattern: keyword(
    { type: "string", format: "regex" },
    "Patroon waaraan de tekst voldoet",
    "Pattern that the text follows",
  ),
  minLength: keyword(count, "Minste aantal tekens", "Fewest characters"),
  maxLength: keyword(count, "Meeste aantal tekens", "Most characters"),
  minimum: keyword(number, "Kleinste waarde", "Smallest value"),
  maximum: keyword(number, "Grootste waarde", "Largest value"),
  exclusiveMinimum: keyword(number, "Groter dan", "Greater than"),
  exclusiveMaximum: keyword(number, "Kleiner dan", "Less than"),
  multipleOf: keyword({ type: "number", exclusiveMinimum: 0 }, "Veelvoud van", "Multiple of"),
  properties: keyword(namedSchemas, "De vragen", "The questions"),
  required: keyword(names, "Vragen die iemand moet beantwoorden", "Questions that must be answered"),
  minProperties: keyword(count, "Minste aantal antwoorden", "Fewest answers"),
  maxProperties: keyword(count, "Meeste aantal antwoorden", "Most answers"),
  unevaluatedProperties: keyword(
    { const: false },
    "Sluit het formulier: alleen deze vragen",
    "Closes the form: these questions only",
  ),
  additionalProperties: keyword(
    { const: false },
    "Sluit een groep zonder voorwaarden",
    "Closes a group without conditions",
  ),
  items: keyword(schema, "Elk onderdeel van de lijst", "Each item of the list"),
  minItems: keyword(count, "Minste aantal onderdelen", "Fewest items"),
  maxItems: keyword(count, "Meeste aantal onderdelen", "Most items"),
  uniqueItems: keyword(flag, "Elk antwoord één keer", "Each answer once"),
  contains: keyword(schema, "Minstens één onderdeel is zo", "At least one item is so"),
  minContains: keyword(count, "Minste aantal van die onderdelen", "Fewest of those items"),
  maxContains: keyword(count, "Meeste aantal van die onderdelen", "Most of those items"),
  unevaluatedItems: keyword({ const: false }, "Geen andere onderdelen", "No other items"),
  oneOf: keyword(
    schemas,
    "Keuzes, of soorten antwoord met elk eigen vragen",
    "Options, or kinds of answer with questions of their own",
  ),
  anyOf: keyword(schemas, "Keuzes", "Options"),
  allOf: keyword(
    schemas,
    "Voorwaarden (if, then) en gedeelde delen",
    "Conditions (if, then) and shared parts",
  ),
  not: keyword(schema, "Niet deze waarde", "Not this value"),
  if: keyword(schema, "Voorwaarde", "Condition"),
  then: keyword(schema, "Geldt als de voorwaarde klopt", "Holds when the condition does"),
  else: keyword(schema, "Geldt als de voorwaarde niet klopt", "Holds when the condition does not"),
  dependentSchemas: keyword(
    namedSchemas,
    "Geldt als deze vraag is beantwoord",
    "Holds when this question is answered",
  ),
  dependentRequired: keyword(
    { type: "object", additionalProperties: names },
    "Verplicht als deze vraag is beantwoord",
    "Required when this question is answered",
  ),
  $ref: keyword(
    { type: "string", pattern: "^#(?:/.*)?$" },
    "Verwijzing binnen dit bestand",
    "Reference within this file",
  ),
  $defs: keyword(namedSchemas, "Gedeelde delen", "Shared parts"),
  $comment: keyword(text, "Aantekening voor wie het formulier maakt", "Note for who makes the form"),
  deprecated: keyword(flag, "Niet meer gebruiken", "Not to be used any more"),
  readOnly: keyword(flag, "Alleen lezen", "Read only"),
  writeOnly: keyword(flag, "Alleen schrijven", "Write only"),
  "x-file": keyword(
    fileFacts,
    "Een bestand, met de toegestane soorten en de grootte in bytes",
    "A file, with the types allowed and the size in bytes",
  ),
};

/** Keywords that only stand at the root of a file. */
const rootKeywords: Readonly<Record<string, Keyword>> = {
  $schema: keyword(text, "Schema voor uw editor", "Schema for your editor"),
  $id: keyword(text, "Adres van dit schema", "Address of this schema"),
};

function both({ nl, en }: BuiltInText): string {
  return `${en} / ${nl}`;
}

function described(list: Readonly<Record<string, Keyword>>): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(
    Object.entries(list).map(([name, { schema: of, doc }]) => [name, { ...of, description: both(doc) }]),
  );
}

/** What any schema node may say: known keywords and keys that start with `x-`. */
export function nodeKeywords(privacy: JsonObject): JsonObject {
  return {
    type: ["object", "boolean"],
    properties: { ...described(keywords), "x-privacy": privacy },
    patternProperties: { "^x-": {} },
    additionalProperties: false,
  };
}

/** The same at the root, which says what the form is and may not declare for all of it. */
export function rootKeywordsOf(facts: JsonObject): JsonObject {
  return {
    type: "object",
    properties: { ...described(rootKeywords), ...described(keywords), "x-form": facts, "x-privacy": false },
    patternProperties: { "^x-": {} },
    additionalProperties: false,
  };
}
