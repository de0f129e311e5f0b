import type { BuiltInText } from "../contracts/language.js";
import type { StringFormat } from "./shape.js";

/** How a text of a format looks: for readers, for the JSON Schema of an editor, and for the person who mends it. */
export interface FormatRule {
  /** Linear in time; anchored at both ends. */
  readonly pattern: string;
  /** Finishes "Here belongs …". */
  readonly what: BuiltInText;
  readonly example: string;
  /** A text that looks otherwise is kept all the same: it is only a name to look up. */
  readonly kept?: boolean;
  /** Made of digits as a rule: without quotes it is no mistake, though YAML takes it for a number. */
  readonly bare?: boolean;
}

export const formatRules: Readonly<Record<StringFormat, FormatRule>> = {
  id: {
    pattern: "^[a-z][a-z0-9-]*$",
    what: {
      nl: "een id van kleine letters, cijfers en streepjes",
      en: "an id of small letters, digits and hyphens",
    },
    example: "parkeervergunning",
    kept: true,
  },
  "purpose-ref": {
    pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$",
    what: { nl: "een doel als activiteit/doel", en: "a purpose as activity/purpose" },
    example: "parkeervergunning/beoordelen",
    kept: true,
  },
  date: {
    pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
    what: { nl: "een datum als jaar-maand-dag", en: "a date as year-month-day" },
    example: "2026-11-23",
  },
  duration: {
    pattern: "^P(?:[0-9]{1,4}W|(?=[0-9])(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,5}D)?)$",
    what: {
      nl: "een termijn: P1Y is 1 jaar, P6M is 6 maanden, P14D is 14 dagen",
      en: "a period: P1Y is 1 year, P6M is 6 months, P14D is 14 days",
    },
    example: "P1Y",
  },
  email: {
    pattern:
      "^[^\\s@<>\"',;:]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\\.)*[A-Za-z0-9-]{0,62}\\.[A-Za-z]{2,63}$",
    what: { nl: "een e-mailadres", en: "an e-mail address" },
    example: "fg@voorbeeldstad.nl",
  },
  url: {
    pattern: '^(?:https://[^\\s/?#"\'<>\\\\]+(?:[/?#][^\\s"<>\\\\]*)?|/(?![/\\\\])[^\\s"<>\\\\]*)$',
    what: {
      nl: "een webadres dat begint met https:// (of met / voor een pagina van uw eigen site)",
      en: "a web address that starts with https:// (or with / for a page of your own site)",
    },
    example: "https://www.voorbeeldstad.nl/privacy",
  },
  phone: {
    pattern: "^\\+?[0-9][0-9 ()./-]{1,24}$",
    what: { nl: "een telefoonnummer", en: "a telephone number" },
    example: "14 0123",
    bare: true,
  },
  language: {
    pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$",
    what: { nl: "een taal als nl of en", en: "a language such as nl or en" },
    example: "nl",
  },
  pointer: {
    pattern: "^(?:/.*)?$",
    what: { nl: "een plaats in een bestand die begint met /", en: "a place in a file that starts with /" },
    example: "/properties/kenteken",
  },
  hash: {
    pattern: "^[0-9a-f]{8,64}$",
    what: { nl: "8 tot 64 cijfers en letters van a tot f", en: "8 to 64 digits and letters from a to f" },
    example: "9f86d081",
    bare: true,
  },
};

const compiled = new Map<StringFormat, RegExp>();
const longest = 2000;

/** True when the text has the format. A date must also exist: 30 February does not. */
export function hasFormat(text: string, format: StringFormat): boolean {
  let pattern = compiled.get(format);
  if (pattern === undefined) {
    pattern = new RegExp(formatRules[format].pattern, "u");
    compiled.set(format, pattern);
  }
  if (text.length > longest || !pattern.test(text)) return false;
  if (format !== "date") return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
