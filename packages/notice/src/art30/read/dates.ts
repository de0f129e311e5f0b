import type { CellValue } from "../table.js";

const months: readonly (readonly string[])[] = [
  ["jan", "januari", "january"],
  ["feb", "febr", "februari", "february"],
  ["mrt", "maa", "maart", "mar", "march"],
  ["apr", "april"],
  ["mei", "may"],
  ["jun", "juni", "june"],
  ["jul", "juli", "july"],
  ["aug", "augustus", "august"],
  ["sep", "sept", "september"],
  ["okt", "oktober", "oct", "october"],
  ["nov", "november"],
  ["dec", "december"],
];

/**
 * The day that a cell says, as ISO 8601: a date of the spreadsheet, "1 mrt 2024", "1-3-2024" (the day first, as in Dutch),
 * "2024-03-01". Undefined where it is no day that exists.
 */
export function dayOf(value: CellValue): string | undefined {
  if (value instanceof Date) return iso(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
  if (typeof value === "number") return daySince1900(value);
  if (typeof value !== "string") return undefined;
  const text = value
    .trim()
    .toLowerCase()
    .replace(/^(?:ma|di|wo|do|vr|za|zo)[a-z]*\.?\s+(?=\d)/, "");
  const year = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:t.*)?$/.exec(text);
  if (year !== null) return iso(Number(year[1]), Number(year[2]), Number(year[3]));
  const numbers = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})$/.exec(text);
  if (numbers !== null) return iso(century(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const named = /^(\d{1,2})[\s-]+([a-z]+)\.?[\s-]+[’']?(\d{4}|\d{2})$/.exec(text);
  if (named === null) return undefined;
  const month = months.findIndex((names) => names.includes(named[2] ?? ""));
  return month < 0 ? undefined : iso(century(named[3]), month + 1, Number(named[1]));
}

/** A number that a spreadsheet shows as a date: days since 30 December 1899, here of the years 1955 to 2100. */
function daySince1900(days: number): string | undefined {
  if (!Number.isInteger(days) || days < 20_090 || days > 73_050) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

function century(digits = ""): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
