import type { JsonValue } from "@waarom/model/runtime";

/** The three parts of a date as they were typed. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The names of the parts, in the order in which Dutch and English forms ask them. */
export const datePartNames = ["day", "month", "year"] as const;

/**
 * A date as one value. Three empty parts are no answer; parts that make no date are kept as typed, so that nothing is
 * lost and validation says what is wrong.
 *
 * @example
 * joinDate({ day: "1", month: "mei", year: "1990" }, months); // "1990-05-01"
 * joinDate({ day: "1", month: "", year: "1990" }, months); // "1990--1"
 */
export function joinDate(parts: DateParts, months: readonly (readonly string[])[]): string | undefined {
  const day = parts.day.trim();
  const year = parts.year.trim();
  const month = monthNumber(parts.month.trim(), months);
  if (day === "" && month === "" && year === "") return undefined;
  const whole = /^\d{1,2}$/.test(day) && /^\d{1,2}$/.test(month) && /^\d{4}$/.test(year);
  return whole ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : `${year}-${month}-${day}`;
}

/** The parts of a value that `joinDate` made, or of a date in ISO 8601. */
export function splitDate(value: JsonValue | undefined): DateParts {
  if (typeof value !== "string") return { day: "", month: "", year: "" };
  const [year = "", month = "", ...day] = value.split("-");
  return { day: withoutZero(day.join("-")), month: withoutZero(month), year };
}

/**
 * Reads a date that was pasted as a whole: `31-12-1990`, `31/12/1990`, `31.12.1990`, `31 december 1990` or
 * `1990-12-31`.
 */
export function readWholeDate(text: string): DateParts | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso !== null) return { day: iso[3] ?? "", month: iso[2] ?? "", year: iso[1] ?? "" };
  const local = /^\s*(\d{1,2})[-/. ]+(\d{1,2}|\p{L}{3,12})[-/. ]+(\d{4})\s*$/u.exec(text);
  return local === null ? undefined : { day: local[1] ?? "", month: local[2] ?? "", year: local[3] ?? "" };
}

function monthNumber(text: string, months: readonly (readonly string[])[]): string {
  const name = text.toLowerCase().replace(/\.$/, "");
  const index = months.findIndex((names) => names.includes(name));
  return index < 0 ? text : String(index + 1);
}

function withoutZero(text: string): string {
  return /^0\d$/.test(text) ? text.slice(1) : text;
}
