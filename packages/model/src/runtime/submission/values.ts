import type { JsonValue } from "../../contracts/json.js";
import type { Language } from "../../contracts/language.js";

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

/**
 * A date from its three parts, the month in digits or as a word of the language. Undefined where all are blank; parts that
 * make no date are kept as they were typed, for validation to refuse and for the form to show again.
 */
export function dateFrom(parts: ReadonlyMap<DatePart, string>, language: Language): string | undefined {
  const [day = "", written = "", year = ""] = dateParts.map((part) => (parts.get(part) ?? "").trim());
  if (day === "" && written === "" && year === "") return undefined;
  const month = /^\d*$/.test(written) ? written : monthNumber(written, language);
  const whole = /^\d{1,2}$/.test(day) && /^\d{1,2}$/.test(month) && /^\d{4}$/.test(year);
  return whole ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : `${year}-${month}-${day}`;
}

/** `mei` and `okt.` as a number; a word that is no month stays. */
function monthNumber(text: string, language: Language): string {
  const word = text.toLowerCase().replace(/\.$/, "");
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const found = months.find((month) =>
    (["long", "short"] as const).some((style) => monthName(month, style, language) === word),
  );
  return found === undefined ? text : String(found);
}

function monthName(month: number, style: "long" | "short", language: Language): string {
  const date = new Date(Date.UTC(2000, month - 1, 1));
  const name = new Intl.DateTimeFormat([language, "en"], { month: style, timeZone: "UTC" }).format(date);
  return name.toLowerCase().replace(/\.$/, "");
}
