/** A day that exists (RFC 3339 `full-date`): `2028-02-29`, not `2026-02-29`. */
export function isDate(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (found === null) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * A time in one way, of the ways in which people write it: `9:30`, `9.30`, `9u30`, `9.30 uur`, `0930`. What is no time
 * stays as it was written.
 *
 * @example
 * tidyTime("9.30 uur"); // "09:30"
 */
export function tidyTime(text: string): string {
  const compact = text.replace(/\s/gu, "").replace(/(?:uur|u|h)$/i, "");
  const found =
    /^(\d{1,2})(?:[:.uh](\d{2})(?::(\d{2}))?)?$/i.exec(compact) ?? /^(\d{2})(\d{2})$/.exec(compact);
  if (found === null) return compact;
  const [, hours = "", minutes = "00", seconds] = found;
  return [hours.padStart(2, "0"), minutes, ...(seconds === undefined ? [] : [seconds])].join(":");
}

/** A time of day as a resident writes it: `09:30` or `09:30:15`. No time zone: a form asks for the time on the clock. */
export function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(text);
}
