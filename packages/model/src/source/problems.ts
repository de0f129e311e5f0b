import type { Severity } from "../contracts/diagnostic.js";
import type { JsonValue, Pointer } from "../contracts/json.js";
import type { BuiltInText } from "../contracts/language.js";
import type { Span } from "./lines.js";
import { limits } from "./limits.js";
import type { ReadingRule } from "./reading-rules.js";

/** Something wrong at a place in a text. */
export interface Problem {
  readonly ruleId: ReadingRule;
  readonly messageId: string;
  readonly message: BuiltInText;
  readonly span: Span;
  readonly pointer?: Pointer;
  readonly data?: Readonly<Record<string, JsonValue>>;
  readonly severity?: Severity;
  readonly related?: readonly { readonly span: Span; readonly message: BuiltInText }[];
}

/** A key for a message: short enough to read. */
function shown(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}…` : key;
}

export function tooLarge(span: Span, allowed: number): Problem {
  const megabytes = allowed / 1_000_000;
  return {
    ruleId: "source/too-large",
    messageId: "tooLarge",
    span,
    data: { allowed },
    message: {
      nl: `Dit bestand is groter dan ${megabytes} MB. We lezen het niet, dus niets eruit telt mee. Verdeel het over kleinere bestanden.`,
      en: `This file is larger than ${megabytes} MB. It is not read, so nothing in it counts. Split it into smaller files.`,
    },
  };
}

export function tooDeep(span: Span): Problem {
  return {
    ruleId: "source/too-deep",
    messageId: "tooDeep",
    span,
    data: { allowed: limits.depth },
    message: {
      nl: `Hier staan meer dan ${limits.depth} lagen in elkaar. We lezen het bestand niet, dus niets eruit telt mee. Maak het platter.`,
      en: `More than ${limits.depth} levels are nested here. The file is not read, so nothing in it counts. Make it flatter.`,
    },
  };
}

export function duplicateKey(key: string, pointer: Pointer, second: Span, first: Span): Problem {
  return {
    ruleId: "source/duplicate-key",
    messageId: "duplicateKey",
    span: second,
    pointer,
    data: { key },
    message: {
      nl: `"${shown(key)}" staat hier twee keer. Alleen de eerste telt, dus wat u hier invult ziet niemand. Haal één van de twee weg.`,
      en: `"${shown(key)}" stands here twice. Only the first counts, so nobody sees what you fill in here. Remove one of the two.`,
    },
    related: [{ span: first, message: { nl: "Hier staat de eerste.", en: "Here is the first." } }],
  };
}

export function unsafeKey(key: string, pointer: Pointer, span: Span): Problem {
  return {
    ruleId: "source/unsafe-key",
    messageId: "unsafeKey",
    span,
    pointer,
    data: { key },
    message: {
      nl: `De naam "${key}" kan programma's ontregelen. We slaan deze regel over. Kies een andere naam.`,
      en: `The name "${key}" can upset programs. This entry is skipped. Choose another name.`,
    },
  };
}

/** A number that no computer can hold exactly enough to give back. */
export function notANumber(pointer: Pointer, span: Span): Problem {
  return {
    ruleId: "source/syntax",
    messageId: "notANumber",
    span,
    pointer,
    message: {
      nl: "Dit getal is te groot om te bewaren. We slaan het over. Schrijf een kleiner getal, of zet er aanhalingstekens omheen.",
      en: "This number is too large to keep. It is skipped. Write a smaller number, or put quotes around it.",
    },
  };
}

/** A place where the text is not what its format asks. */
export function syntax(messageId: string, message: BuiltInText, span: Span): Problem {
  return { ruleId: "source/syntax", messageId, message, span };
}
