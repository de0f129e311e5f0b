import { parseNumber, type JsonValue } from "@waarom/model/runtime";

/**
 * Reads a number as people type it, in the same way as a server does. What is not a number comes back as it was typed, so
 * that nothing is lost and validation can say what is wrong.
 *
 * @example
 * readNumber("1.250,50", "number"); // 1250.5
 * readNumber("twaalf", "number"); // "twaalf"
 */
export function readNumber(text: string, type: "number" | "integer"): JsonValue | undefined {
  const compact = text.replaceAll("€", "").trim();
  return compact === "" ? undefined : (parseNumber(compact, type) ?? text.trim());
}

/** A number as it stands in a control. */
export function writeNumber(value: JsonValue | undefined, decimalSign: "," | "."): string {
  if (typeof value === "number") return String(value).replace(".", decimalSign);
  return typeof value === "string" ? value : "";
}

/** An amount as it stands in a control: whole euros as they are, cents always with two digits. */
export function writeMoney(value: JsonValue | undefined, decimalSign: "," | "."): string {
  const cents =
    typeof value === "number" && !Number.isInteger(value) && Number.isInteger(Math.round(value * 1e6) / 1e4);
  return cents ? value.toFixed(2).replace(".", decimalSign) : writeNumber(value, decimalSign);
}
