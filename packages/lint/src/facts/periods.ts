/** A period in a text, in whole days, with where it stands. */
export interface WrittenPeriod {
  readonly text: string;
  readonly index: number;
  readonly days: number;
}

const unitDays: Readonly<Record<string, number>> = {
  dag: 1,
  dagen: 1,
  day: 1,
  days: 1,
  week: 7,
  weken: 7,
  weeks: 7,
  maand: 30,
  maanden: 30,
  month: 30,
  months: 30,
  jaar: 360,
  jaren: 360,
  year: 360,
  years: 360,
};
const numbers: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  twaalf: 12,
  twintig: 20,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
};
const period =
  /(?<![\p{L}\p{N}])(\d{1,3}|\p{L}{3,7})\s+(dag|dagen|days?|week|weken|weeks|maand|maanden|months?|jaar|jaren|years?)(?!\p{L})/giu;

/** Every period that a text names, such as "5 jaar" or "two weeks". A month counts 30 days, a year twelve months. */
export function periodsIn(text: string): readonly WrittenPeriod[] {
  return [...text.matchAll(period)].flatMap((match) => {
    const [whole, amount = "", unit = ""] = match;
    const count = /^\d+$/.test(amount) ? Number(amount) : numbers[amount.toLowerCase()];
    const days = unitDays[unit.toLowerCase()];
    return count === undefined || days === undefined
      ? []
      : [{ text: whole, index: match.index, days: count * days }];
  });
}

const iso = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** An ISO 8601 duration in days, by the same count. */
export function durationDays(duration: string): number | undefined {
  const parts = iso.exec(duration);
  if (parts === null) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => Number(part || 0));
  return years * 360 + months * 30 + weeks * 7 + days;
}
