import type { ErrorFacts } from "./messages.js";
import { labelInSentence } from "./label-in-sentence.js";
import { countOf, lengthOf, sizeInWords } from "./quantities.js";

const formats: Readonly<Record<string, string>> = {
  email: "Vul een e-mailadres in zoals naam@voorbeeld.nl",
  date: "Vul een datum in die bestaat, bijvoorbeeld 31 12 1990",
  time: "Vul een tijd in, bijvoorbeeld 14:30",
  uri: "Vul een webadres in dat begint met https://",
  "nl-bsn":
    "Controleer het BSN: dit nummer bestaat niet. Het heeft 8 of 9 cijfers en staat op uw paspoort of identiteitskaart",
  "nl-postcode": "Vul een postcode in van 4 cijfers en 2 letters, bijvoorbeeld 1234 AB",
  "nl-kenteken": "Vul een Nederlands kenteken in, bijvoorbeeld AB-123-C",
  "nl-kvk": "Vul een KvK-nummer in van 8 cijfers",
  "nl-phone": "Vul een telefoonnummer in, bijvoorbeeld 06 12345678",
  iban: "Controleer het rekeningnummer: het klopt nog niet. Het begint met een landcode, bijvoorbeeld NL",
};

/** How to mend an answer, in Dutch. */
export function errorInDutch(facts: ErrorFacts): string {
  const { keyword, params, kind, format } = facts;
  const limit = params.limit;
  const quoted = `"${facts.label}"`;
  const absent = facts.value === undefined || facts.value === null;
  if (absent && !keyword.startsWith("file")) return missing(facts);
  switch (keyword) {
    case "required":
      return missing(facts);
    case "type":
      if (kind === "money") return "Vul een bedrag in, bijvoorbeeld 12,50";
      if (kind === "number")
        return params.type === "integer"
          ? "Vul een heel getal in, bijvoorbeeld 12"
          : "Vul een getal in, bijvoorbeeld 12,50";
      return missing(facts);
    case "format":
      return (
        (format === undefined ? undefined : formats[format]) ?? `Controleer ${quoted}: het klopt nog niet`
      );
    case "pattern":
      return `Controleer ${quoted}: het klopt nog niet`;
    case "minLength":
      return limit === 1
        ? missing(facts)
        : `Vul bij ${quoted} minstens ${countOf(limit)} tekens in. U hebt er nu ${countOf(lengthOf(facts.value))}`;
    case "maxLength":
      return `Maak ${quoted} korter: hoogstens ${countOf(limit)} tekens. U hebt er nu ${countOf(lengthOf(facts.value))}`;
    case "minimum":
      return `Vul ${countOf(limit)} of een hoger getal in`;
    case "exclusiveMinimum":
      return `Vul een getal in dat hoger is dan ${countOf(limit)}`;
    case "maximum":
      return `Vul ${countOf(limit)} of een lager getal in`;
    case "exclusiveMaximum":
      return `Vul een getal in dat lager is dan ${countOf(limit)}`;
    case "multipleOf":
      if (kind === "money") return "Vul een bedrag in, bijvoorbeeld 12,50";
      return `Vul een veelvoud van ${countOf(params.multipleOf)} in`;
    case "const":
      return kind === "checkbox"
        ? `Zet een vinkje bij ${quoted} om verder te gaan`
        : `Kies een ander antwoord bij ${quoted}`;
    case "enum":
    case "oneOf":
    case "anyOf":
      return `Kies een van de antwoorden bij ${quoted}`;
    case "minItems":
      return limit === 1
        ? missing(facts)
        : kind === "checkboxes"
          ? `Kies minstens ${countOf(limit)} antwoorden bij ${quoted}`
          : `Voeg minstens ${countOf(limit)} toe bij ${quoted}`;
    case "maxItems":
      return kind === "checkboxes"
        ? `Kies hoogstens ${countOf(limit)} antwoorden bij ${quoted}`
        : `Haal er weg bij ${quoted}: hoogstens ${countOf(limit)}`;
    case "x-none":
      return `Kies bij ${quoted} óf "${facts.none ?? ""}", óf andere antwoorden`;
    case "uniqueItems":
      return `Haal weg wat er dubbel staat bij ${quoted}`;
    case "fileType":
      return "Kies een ander soort bestand: dit soort kunnen we niet lezen";
    case "fileSize":
      return `Kies een kleiner bestand: hoogstens ${sizeInWords(params.maxSize, ",")}`;
    default:
      return `Controleer ${quoted}: het klopt nog niet`;
  }
}

function missing({ label, kind, own }: ErrorFacts): string {
  const inner = labelInSentence(label);
  const thing = inner === undefined ? undefined : own ? `uw ${inner}` : inner;
  switch (kind) {
    case "yes-no":
      return `Kies ja of nee bij "${label}"`;
    case "radio":
    case "select":
      return `Kies een antwoord bij "${label}"`;
    case "checkboxes":
      return `Kies minstens één antwoord bij "${label}"`;
    case "checkbox":
      return `Zet een vinkje bij "${label}" om verder te gaan`;
    case "file":
    case "files":
      return `Voeg een bestand toe bij "${label}"`;
    case "list":
      return `Voeg er minstens één toe bij "${label}"`;
    default:
      return thing === undefined || !own ? `Vul een antwoord in bij "${label}"` : `Vul ${thing} in`;
  }
}
