import type { Location, Mend } from "../contracts/diagnostic.js";
import { isJsonArray, isJsonObject, type JsonValue } from "../contracts/json.js";
import type { BuiltInText } from "../contracts/language.js";
import type { Finding } from "../source/diagnostic.js";
import { formatRules } from "./formats.js";
import type { Shape, StringFormat } from "./shape.js";

const listShown = 12;

/** What a shape asks, to finish "Here belongs …". */
function wanted(shape: Shape): BuiltInText {
  switch (shape.kind) {
    case "string":
      return shape.format === undefined ? { nl: "tekst", en: "text" } : formatRules[shape.format].what;
    case "number":
      return { nl: "een getal", en: "a number" };
    case "boolean":
      return { nl: "true (ja) of false (nee)", en: "true or false" };
    case "localised":
      return {
        nl: "tekst, of tekst per taal (nl: …, en: …)",
        en: "text, or text per language (nl: …, en: …)",
      };
    case "choice":
      return { nl: "een woord uit een vaste lijst", en: "a word from a fixed list" };
    case "list":
      return { nl: "een lijst", en: "a list" };
    case "map":
    case "object":
      return {
        nl: "een groep regels met een naam en een waarde",
        en: "a group of entries with a name and a value",
      };
    case "either":
      return {
        nl: `${wanted(shape.first).nl}, of ${wanted(shape.second).nl}`,
        en: `${wanted(shape.first).en}, or ${wanted(shape.second).en}`,
      };
    case "any":
      return { nl: "een waarde", en: "a value" };
  }
}

function kindOf(value: JsonValue): BuiltInText {
  if (isJsonArray(value)) return { nl: "een lijst", en: "a list" };
  if (isJsonObject(value)) return { nl: "een groep regels", en: "a group of entries" };
  if (typeof value === "string") return { nl: "tekst", en: "text" };
  if (typeof value === "number") return { nl: "een getal", en: "a number" };
  return value === null ? { nl: "niets", en: "nothing" } : { nl: "true of false", en: "true or false" };
}

function quoted(word: string): string {
  return `"${word.length > 60 ? `${word.slice(0, 60)}…` : word}"`;
}

function enumerate(words: readonly string[], or: string): string {
  if (words.length > listShown) return `${words.slice(0, listShown).join(", ")}, …`;
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${or} ${words.at(-1) ?? ""}`;
}

function replace(location: Location, text: string, title: BuiltInText): Mend {
  return { title, edits: [{ file: location.file, range: location.range, text }] };
}

/** The mend that puts a nearby word in the place of a wrong one, in the quotes that it had. */
function nearby(
  location: Location,
  written: string,
  nearest: string | undefined,
): Pick<Finding, "suggestions"> {
  if (nearest === undefined) return {};
  const sign = /^["']/.exec(written)?.[0] ?? "";
  return {
    suggestions: [
      replace(location, `${sign}${nearest}${sign}`, {
        nl: `Maak er "${nearest}" van`,
        en: `Change it to "${nearest}"`,
      }),
    ],
  };
}

const didYouMeanText = (nearest: string | undefined): BuiltInText =>
  nearest === undefined
    ? { nl: "", en: "" }
    : { nl: ` Bedoelt u "${nearest}"?`, en: ` Did you mean "${nearest}"?` };

/** A value of another kind than the shape asks. */
export function wrongKind(location: Location, shape: Shape, value: JsonValue): Finding {
  const [asked, found] = [wanted(shape), kindOf(value)];
  return {
    ruleId: "source/wrong-kind",
    messageId: "wrongKind",
    location,
    data: { wanted: shape.kind },
    message: {
      nl: `Hier hoort ${asked.nl}, maar er staat ${found.nl}. We slaan het over, dus niemand ziet het. Schrijf het anders op.`,
      en: `Here belongs ${asked.en}, but there is ${found.en}. It is skipped, so nobody sees it. Write it differently.`,
    },
  };
}

/** A number or a yes or no where text belongs; read as it was written, and mended by quotes. */
export function unquoted(location: Location, written: string): Finding {
  return {
    ruleId: "source/wrong-kind",
    messageId: "unquoted",
    location,
    severity: "hint",
    data: { written },
    message: {
      nl: `Hier hoort tekst. Zonder aanhalingstekens lezen programma's dit als een getal of als ja of nee; een nul vooraan of achteraan kan dan wegvallen. Zet er aanhalingstekens omheen.`,
      en: `Here belongs text. Without quotes, programs read this as a number or as yes or no, and may lose a zero in front or at the end. Put quotes around it.`,
    },
    fix: replace(location, JSON.stringify(written), {
      nl: "Zet er aanhalingstekens omheen",
      en: "Put quotes around it",
    }),
  };
}

/** Yes or no in words where true or false belongs; read as it was meant. */
export function wordForBoolean(location: Location, word: string, meant: boolean): Finding {
  return {
    ruleId: "source/wrong-kind",
    messageId: "wordForBoolean",
    location,
    severity: "warning",
    data: { word },
    message: {
      nl: `Hier staat ${quoted(word)}. Schrijf ${meant ? "true" : "false"}, dan lezen alle programma's hetzelfde.`,
      en: `Here is ${quoted(word)}. Write ${meant ? "true" : "false"}, so that all programs read the same.`,
    },
    fix: replace(location, String(meant), {
      nl: `Maak er ${String(meant)} van`,
      en: `Change it to ${String(meant)}`,
    }),
  };
}

/** A key that the shape does not know. */
export function unknownKey(
  location: Location,
  key: string,
  known: readonly string[],
  nearest: string | undefined,
  written: string,
): Finding {
  const hint = didYouMeanText(nearest);
  return {
    ruleId: "source/unknown-key",
    messageId: "unknownKey",
    location,
    data: { key, known: [...known] },
    message: {
      nl: `${quoted(key)} kennen we hier niet, dus niemand ziet wat u hier invult.${hint.nl} Hier kan staan: ${enumerate(known, "of")}.`,
      en: `${quoted(key)} is not known here, so nobody sees what you fill in.${hint.en} Possible here: ${enumerate(known, "or")}.`,
    },
    ...nearby(location, written, nearest),
  };
}

/** A word that is not in the closed list. */
export function notInList(
  location: Location,
  word: string,
  known: readonly string[],
  nearest: string | undefined,
  written: string,
): Finding {
  const hint = didYouMeanText(nearest);
  return {
    ruleId: "source/not-in-list",
    messageId: "notInList",
    location,
    data: { word, known: [...known] },
    message: {
      nl: `${quoted(word)} staat niet in de lijst. We slaan het over, dus niemand ziet het.${hint.nl} Kies uit: ${enumerate(known, "of")}.`,
      en: `${quoted(word)} is not in the list. It is skipped, so nobody sees it.${hint.en} Choose from: ${enumerate(known, "or")}.`,
    },
    ...nearby(location, written, nearest),
  };
}

/** A text that does not look as its format asks. */
export function badFormat(location: Location, text: string, format: StringFormat): Finding {
  const { what, example, kept } = formatRules[format];
  const skipped = kept === true ? { nl: "", en: "" } : { nl: " We slaan het over.", en: " It is skipped." };
  return {
    ruleId: "source/bad-format",
    messageId: "badFormat",
    location,
    data: { text, format },
    message: {
      nl: `${quoted(text)} is hier niet te lezen: hier hoort ${what.nl}.${skipped.nl} Schrijf bijvoorbeeld ${example}.`,
      en: `${quoted(text)} cannot be read here: here belongs ${what.en}.${skipped.en} Write, for instance, ${example}.`,
    },
  };
}
