import type { ErrorFacts } from "./messages.js";
import { labelInSentence } from "./label-in-sentence.js";
import { countOf, lengthOf, sizeInWords } from "./quantities.js";

const formats: Readonly<Record<string, string>> = {
  email: "Enter an e-mail address like name@example.com",
  date: "Enter a date that exists, for example 31 12 1990",
  time: "Enter a time, for example 14:30",
  uri: "Enter a web address that starts with https://",
  "nl-bsn":
    "Check the BSN: this number does not exist. It has 8 or 9 digits and is on your passport or identity card",
  "nl-postcode": "Enter a postcode of 4 digits and 2 letters, for example 1234 AB",
  "nl-kenteken": "Enter a Dutch licence plate, for example AB-123-C",
  "nl-kvk": "Enter a KVK number of 8 digits",
  "nl-phone": "Enter a telephone number, for example 06 12345678",
  iban: "Check the account number: it is not right yet. It starts with a country code, for example NL",
};

/** How to mend an answer, in English. */
export function errorInEnglish(facts: ErrorFacts): string {
  const { keyword, params, kind, format } = facts;
  const limit = params.limit;
  const quoted = `"${facts.label}"`;
  const absent = facts.value === undefined || facts.value === null;
  if (absent && !keyword.startsWith("file")) return missing(facts);
  switch (keyword) {
    case "required":
      return missing(facts);
    case "type":
      if (kind === "money") return "Enter an amount, for example 12.50";
      if (kind === "number")
        return params.type === "integer"
          ? "Enter a whole number, for example 12"
          : "Enter a number, for example 12.50";
      return missing(facts);
    case "format":
      return (format === undefined ? undefined : formats[format]) ?? `Check ${quoted}: it is not right yet`;
    case "pattern":
      return `Check ${quoted}: it is not right yet`;
    case "minLength":
      return limit === 1
        ? missing(facts)
        : `Enter at least ${countOf(limit)} characters for ${quoted}. You now have ${countOf(lengthOf(facts.value))}`;
    case "maxLength":
      return `Shorten ${quoted} to at most ${countOf(limit)} characters. You now have ${countOf(lengthOf(facts.value))}`;
    case "minimum":
      return `Enter ${countOf(limit)} or a higher number`;
    case "exclusiveMinimum":
      return `Enter a number higher than ${countOf(limit)}`;
    case "maximum":
      return `Enter ${countOf(limit)} or a lower number`;
    case "exclusiveMaximum":
      return `Enter a number lower than ${countOf(limit)}`;
    case "multipleOf":
      if (kind === "money") return "Enter an amount, for example 12.50";
      return `Enter a multiple of ${countOf(params.multipleOf)}`;
    case "const":
      return kind === "checkbox" ? `Tick ${quoted} to continue` : `Choose another answer for ${quoted}`;
    case "enum":
    case "oneOf":
    case "anyOf":
      return `Choose one of the answers for ${quoted}`;
    case "minItems":
      return limit === 1
        ? missing(facts)
        : kind === "checkboxes"
          ? `Choose at least ${countOf(limit)} answers for ${quoted}`
          : `Add at least ${countOf(limit)} for ${quoted}`;
    case "maxItems":
      return kind === "checkboxes"
        ? `Choose at most ${countOf(limit)} answers for ${quoted}`
        : `Remove some of ${quoted}: at most ${countOf(limit)}`;
    case "x-none":
      return `Choose either "${facts.none ?? ""}" or other answers for ${quoted}`;
    case "uniqueItems":
      return `Remove what stands twice in ${quoted}`;
    case "fileType":
      return "Choose another kind of file: we cannot read this kind";
    case "fileSize":
      return `Choose a smaller file: at most ${sizeInWords(params.maxSize, ".")}`;
    default:
      return `Check ${quoted}: it is not right yet`;
  }
}

function missing({ label, kind, own }: ErrorFacts): string {
  const inner = labelInSentence(label);
  switch (kind) {
    case "yes-no":
      return `Choose yes or no for "${label}"`;
    case "radio":
    case "select":
      return `Choose an answer for "${label}"`;
    case "checkboxes":
      return `Choose at least one answer for "${label}"`;
    case "checkbox":
      return `Tick "${label}" to continue`;
    case "file":
    case "files":
      return `Add a file for "${label}"`;
    case "list":
      return `Add at least one for "${label}"`;
    default:
      return inner === undefined || !own ? `Enter an answer for "${label}"` : `Enter your ${inner}`;
  }
}
