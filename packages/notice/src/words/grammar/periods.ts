import type { BuiltInText } from "@waarom/model";
import type { Voice } from "../voice.js";
import { listOf } from "./lists.js";

const duration =
  /^P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;

/** In the order in which ISO 8601 writes them; `days` is used to compare, a month counting as 30.4 days. */
const units: readonly { readonly one: BuiltInText; readonly many: BuiltInText; readonly days: number }[] = [
  { one: { nl: "jaar", en: "year" }, many: { nl: "jaar", en: "years" }, days: 365.25 },
  { one: { nl: "maand", en: "month" }, many: { nl: "maanden", en: "months" }, days: 30.4375 },
  { one: { nl: "week", en: "week" }, many: { nl: "weken", en: "weeks" }, days: 7 },
  { one: { nl: "dag", en: "day" }, many: { nl: "dagen", en: "days" }, days: 1 },
  { one: { nl: "uur", en: "hour" }, many: { nl: "uur", en: "hours" }, days: 1 / 24 },
  { one: { nl: "minuut", en: "minute" }, many: { nl: "minuten", en: "minutes" }, days: 1 / 1440 },
  { one: { nl: "seconde", en: "second" }, many: { nl: "seconden", en: "seconds" }, days: 1 / 86400 },
];

/** The numbers of an ISO 8601 duration, or undefined where it is none. */
function amounts(period: string): readonly number[] | undefined {
  const match = duration.exec(period.trim());
  if (match === null) return undefined;
  const numbers = match
    .slice(1)
    .map((digits: string | undefined) => (digits === undefined ? 0 : Number(digits)));
  return numbers.some((number) => number > 0) ? numbers : undefined;
}

/**
 * An ISO 8601 duration in words. What is not a duration is given back as it is, so that nothing is lost.
 *
 * @example
 * periodInWords("P1Y6M", voice); // "1 jaar en 6 maanden"
 */
export function periodInWords(period: string, voice: Voice): string {
  const numbers = amounts(period);
  if (numbers === undefined) return period;
  const parts = numbers.flatMap((number, index) => {
    const unit = units[index];
    return number === 0 || unit === undefined
      ? []
      : [`${number} ${(number === 1 ? unit.one : unit.many)[voice.language]}`];
  });
  return listOf(parts, voice);
}

/** About how many days the duration lasts, to tell a longer period from a shorter one. */
export function periodInDays(period: string): number | undefined {
  return amounts(period)?.reduce((sum, number, index) => sum + number * (units[index]?.days ?? 0), 0);
}
