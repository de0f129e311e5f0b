import type { RetentionEnd } from "@waarom/model";

/** What a text about keeping says. */
export interface RetentionRead {
  readonly outcome?: string;
  readonly period?: string;
  readonly from?: string;
  /** The text where there is no period in it, or what it says beside one. */
  readonly criterion?: string;
  readonly then?: RetentionEnd;
  readonly reference?: string;
}

const numbers: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  one: 1,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  five: 5,
  zes: 6,
  six: 6,
  zeven: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  negen: 9,
  nine: 9,
  tien: 10,
  ten: 10,
  vijftien: 15,
  fifteen: 15,
  twintig: 20,
  twenty: 20,
};
const units: Readonly<Record<string, string>> = {
  jaar: "Y",
  jaren: "Y",
  jr: "Y",
  year: "Y",
  years: "Y",
  maand: "M",
  maanden: "M",
  mnd: "M",
  month: "M",
  months: "M",
  week: "W",
  weken: "W",
  weeks: "W",
  dag: "D",
  dagen: "D",
  day: "D",
  days: "D",
};
const period = new RegExp(
  `\\b(\\d{1,3}|${Object.keys(numbers).join("|")})\\s*(?:\\(\\w+\\)\\s*)?(${Object.keys(units).join("|")})\\b\\.?`,
  "i",
);
const isoPeriod = /\bP(?:\d{1,3}[YMWD])+\b/;
const ends: readonly (readonly [RegExp, RetentionEnd])[] = [
  [
    /\b(?:daarna |then )?(?:wordt |worden )?(?:anonimiseren|geanonimiseerd|anoniem gemaakt|anonymised?)\b/i,
    "anonymise",
  ],
  [
    /\b(?:daarna |then )?(?:naar het archief|overbrengen|overgebracht|archiveren|blijvend te bewaren|to the archive)(?: naar het archief)?/i,
    "archive",
  ],
  [
    /\b(?:daarna |then )?(?:wordt |worden )?(?:vernietigen|vernietigd|vernietiging|verwijderen|verwijderd|wissen|gewist|destroy(?:ed)?|deleted?)\b/i,
    "destroy",
  ],
];
const selection =
  /\b(?:selectielijst|selection list|resultaat)\s*(?:nr\.?|nummer|\d{4}:?)?\s*([\d]{1,3}(?:\.\d{1,3}){0,3})\b/i;

/**
 * What one line about retention says: "2 jaar na afhandeling", "vergunning verleend: 1 jaar na einde vergunning; daarna
 * vernietigen". A text without a period is a criterion: nothing is left out.
 */
export function retentionOf(line: string): RetentionRead {
  let rest = line.trim();
  const read: { -readonly [K in keyof RetentionRead]?: RetentionRead[K] } = {};
  const reference = selection.exec(rest);
  if (reference?.[1] !== undefined) {
    read.reference = reference[1];
    rest = without(rest, reference[0]);
  }
  const found = isoPeriod.exec(rest) ?? period.exec(rest);
  if (found === null) {
    const end = ends.find(([pattern]) => pattern.test(rest));
    if (end !== undefined) read.then = end[1];
    return { ...read, ...(rest === "" ? {} : { criterion: rest }) };
  }
  read.period = found[0].startsWith("P")
    ? found[0]
    : `P${amount(found[1])}${units[found[2]?.toLowerCase() ?? ""] ?? "Y"}`;
  const before = rest.slice(0, found.index).trim();
  let after = rest.slice(found.index + found[0].length).trim();
  for (const [pattern, end] of ends) {
    const said = pattern.exec(after);
    if (said === null) continue;
    read.then = end;
    after = without(after, said[0]);
    break;
  }
  const named = /^(.{2,80}?)\s*:\s*(.*)$/s.exec(before);
  if (named?.[1] !== undefined) read.outcome = named[1];
  const lead = (named === null ? before : (named[2] ?? "")).replace(
    /^(?:bewaren|bewaartermijn|wij bewaren dit|max(?:imaal)?\.?|ten hoogste|tot|gedurende|vernietigen|verwijderen|until|for|keep|at most)\b:?/i,
    "",
  );
  if (read.then === undefined && /^(?:vernietigen|verwijderen)\b/i.test(before)) read.then = "destroy";
  const from = /^(?:na(?:dat)?|vanaf|after|from|gerekend vanaf)\s+(.+)$/is.exec(after);
  if (from?.[1] !== undefined) read.from = clean(from[1]);
  const criterion = clean([lead, from === null ? after : ""].join(" "));
  if (criterion !== "") read.criterion = criterion;
  return read;
}

function amount(word = ""): number {
  return numbers[word.toLowerCase()] ?? Number(word);
}

function without(text: string, part: string): string {
  return clean(text.replace(part, " "));
}

function clean(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[\s;,.:()–-]+|[\s;,:(–-]+$/g, "")
    .replace(/^(?:en|and|daarna|then)$/i, "");
}
