import type { JsonValue } from "@waarom/model/runtime";

/** A number as it stands in a message; anything else as an empty text. */
export function countOf(value: JsonValue | undefined): string {
  return typeof value === "number" ? String(value) : "";
}

/**
 * A size in bytes as people say it.
 *
 * @example
 * sizeInWords(2_500_000, ","); // "2,5 MB"
 */
export function sizeInWords(bytes: JsonValue | undefined, decimalSign: "," | "."): string {
  if (typeof bytes !== "number") return "";
  if (bytes < 1000) return `${bytes} B`;
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  const rounded = amount >= 10 ? Math.round(amount) : Math.round(amount * 10) / 10;
  return `${String(rounded).replace(".", decimalSign)} ${unit}`;
}

/** The number of characters of an answer, as validation counts them. */
export function lengthOf(value: JsonValue | undefined): number {
  return typeof value === "string" ? Array.from(value).length : 0;
}

/**
 * Several things in one sentence.
 *
 * @example
 * listInWords(["a", "b", "c"], "of"); // "a, b of c"
 */
export function listInWords(items: readonly string[], conjunction: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
