import { CannotContinue } from "../terminal/cannot-continue.js";

/** What was given on the command line, by the option's name. A switch that is on has the value `true`. */
export class OptionValues {
  readonly #given: ReadonlyMap<string, string | true>;

  constructor(given: ReadonlyMap<string, string | true>) {
    this.#given = given;
  }

  has(name: string): boolean {
    return this.#given.has(name);
  }

  text(name: string): string | undefined {
    const value = this.#given.get(name);
    return value === true ? undefined : value;
  }

  /** One of a closed list; the parser has refused everything else already. */
  oneOf<T extends string>(name: string, list: readonly T[]): T | undefined {
    const given = this.text(name);
    return list.find((candidate) => candidate === given);
  }

  /** A whole number from `least` to `most`. */
  integer(name: string, least: number, most: number): number | undefined {
    const given = this.text(name);
    if (given === undefined) return undefined;
    const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new CannotContinue({
      nl: `--${name} moet een getal van ${least} tot en met ${most} zijn, niet "${given}".`,
      en: `--${name} must be a number from ${least} to ${most}, not "${given}".`,
    });
  }

  /** A day as ISO 8601 writes it: `2026-11-23`. */
  date(name: string): string | undefined {
    const given = this.text(name);
    if (given === undefined || isDay(given)) return given;
    throw new CannotContinue({
      nl: `--${name} moet een datum zijn als 2026-11-23, niet "${given}".`,
      en: `--${name} must be a date such as 2026-11-23, not "${given}".`,
    });
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}
