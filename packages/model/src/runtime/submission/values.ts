import type { JsonValue } from "../../contracts/json.js";

/**
 * A number as people in the Netherlands write it: a comma is the decimal sign, and beside one a dot or space only groups
 * thousands. Without a comma a dot is the decimal sign, as number inputs send it, unless it can only group. Undefined
 * where the text is no number.
 *
 * @example
 * parseNumber("1.234,50", "number"); // 1234.5
 */
export function parseNumber(text: string, type: "number" | "integer"): number | undefined {
  const compact = text.trim().replace(/\s/gu, "");
  const grouped = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(compact);
  const groups =
    grouped && (compact.includes(",") || type === "integer" || (compact.match(/\./g)?.length ?? 0) > 1);
  const plain = groups ? compact.replaceAll(".", "") : compact;
  const decimal = plain.replace(",", ".");
  return /^[+-]?\d+(?:\.\d+)?$/.test(decimal) && decimal.length <= 40 ? Number(decimal) : undefined;
}

/** A submitted text as the type that the question has. What cannot be read stays text, for validation to refuse. */
export function valueOf(text: string, type: JsonValue | undefined): JsonValue | undefined {
  if (text.trim() === "") return undefined;
  if (type === "number" || type === "integer") return parseNumber(text, type) ?? text;
  if (type !== "boolean") return text;
  if (["true", "on"].includes(text)) return true;
  return text === "false" ? false : text;
}

export const dateParts = ["day", "month", "year"] as const;
export type DatePart = (typeof dateParts)[number];

/** A date from its three parts; undefined where all are blank, and no existing date where one is missing. */
export function dateFrom(parts: ReadonlyMap<DatePart, string>): string | undefined {
  const [day = "", month = "", year = ""] = dateParts.map((part) => (parts.get(part) ?? "").trim());
  if (day === "" && month === "" && year === "") return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
