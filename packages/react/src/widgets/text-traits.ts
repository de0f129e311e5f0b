import type { JsonObject } from "@waarom/model/runtime";
import { own } from "@waarom/model/runtime";

/** How a text control helps: the keyboard of a telephone, and a width that fits the answer. */
export interface TextTraits {
  readonly type: "text" | "email" | "tel" | "url";
  readonly inputMode?: "text" | "email" | "tel" | "url" | "numeric" | "decimal";
  /** The number of characters that should fit. */
  readonly width?: number;
  readonly capitals?: boolean;
}

const byFormat: Readonly<Record<string, TextTraits>> = {
  email: { type: "email", inputMode: "email" },
  uri: { type: "url", inputMode: "url" },
  time: { type: "text", width: 6 },
  "nl-bsn": { type: "text", inputMode: "numeric", width: 10 },
  "nl-postcode": { type: "text", width: 8, capitals: true },
  "nl-kenteken": { type: "text", width: 10, capitals: true },
  "nl-kvk": { type: "text", inputMode: "numeric", width: 10 },
  "nl-phone": { type: "tel", inputMode: "tel", width: 18 },
  iban: { type: "text", width: 26, capitals: true },
};

/** By the schema's format; else by the greatest length it allows. */
export function textTraits(schema: JsonObject): TextTraits {
  const format = own(schema, "format");
  const known = typeof format === "string" && Object.hasOwn(byFormat, format) ? byFormat[format] : undefined;
  if (known !== undefined) return known;
  const longest = own(schema, "maxLength");
  return { type: "text", ...(typeof longest === "number" && longest <= 20 ? { width: longest + 2 } : {}) };
}

const widths = [4, 6, 8, 10, 14, 18, 22, 26] as const;

/** The class for a width in characters: widths are classes, since a strict policy allows no inline style. */
export function widthClass(width: number | undefined): string | undefined {
  if (width === undefined) return undefined;
  const step = widths.find((candidate) => candidate >= width);
  return step === undefined ? undefined : `waarom-width-${step}`;
}
