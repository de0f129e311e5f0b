import { isJsonArray, isJsonObject, own, type JsonObject, type JsonValue } from "@waarom/model/runtime";
import type { FormLanguage } from "../form/language-context.js";
import { writeMoney } from "../widgets/number-text.js";
import { choicesOf, type FieldKind } from "../plan/kind.js";

export interface AnswerContext {
  readonly kind: FieldKind;
  readonly schema: JsonObject;
  readonly ui: JsonObject;
  readonly language: FormLanguage;
}

/** An answer as the person who gave it reads it back. */
export function answerInWords(value: JsonValue, { kind, schema, ui, language }: AnswerContext): string {
  const { messages } = language;
  if (isJsonArray(value)) {
    const items = own(schema, "items");
    const inner = isJsonObject(items) ? items : {};
    return value.map((item) => answerInWords(item, { kind, schema: inner, ui, language })).join(", ");
  }
  if (isJsonObject(value)) {
    const name = own(value, "name");
    return typeof name === "string" ? name : "";
  }
  const choice = choicesOf(schema, ui).find((candidate) => candidate.value === value);
  if (choice !== undefined) return choice.label;
  if (typeof value === "boolean") return value ? messages.yes : messages.no;
  if (kind === "money" && typeof value === "number") return `€ ${writeMoney(value, messages.decimalSign)}`;
  if (typeof value === "number") return String(value).replace(".", messages.decimalSign);
  if (kind === "date" && typeof value === "string") return dateInWords(value, language.language);
  return value ?? "";
}

function dateInWords(value: string, language: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? value
    : new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(date);
}
