import type { CompiledField, JsonObject, JsonValue } from "@waarom/model/runtime";
import { isJsonArray, isJsonObject, own } from "@waarom/model/runtime";
import { labelsKey, languageKey } from "./localise.js";

/** The way a leaf is asked. */
export type FieldKind =
  | "text"
  | "long-text"
  | "number"
  | "money"
  | "date"
  | "select"
  | "radio"
  | "checkboxes"
  | "yes-no"
  | "checkbox"
  | "file"
  | "files"
  | "hidden"
  | "unknown";

/** One answer to choose. `key` stands for it in the page, `value` in the data. */
export interface Choice {
  readonly key: string;
  readonly value: JsonValue;
  readonly label: string;
  readonly description?: string;
  /** Set where the label exists only in another language. */
  readonly language?: string;
}

/** More than this many answers are a list to pick from; fewer all stand in sight. */
const radiosAtMost = 7;

/** How a leaf is asked: by its schema, unless the layout (`ui:widget`) asks for another way that its type allows. */
export function kindOf(schema: JsonObject, ui: JsonObject, field: CompiledField | undefined): FieldKind {
  const widget = widgetOf(ui);
  if (widget === "hidden") return "hidden";
  if (isJsonObject(own(schema, "x-file"))) return "file";
  const type = typeOf(schema);
  if (type === "array") return kindOfList(schema);
  if (type === "boolean") return kindOfBoolean(schema, widget, field);
  if (type === undefined) return "unknown";
  const choices = choicesOf(schema, ui);
  if (choices.length > 0) {
    if (widget === "select" || widget === "radio") return widget;
    return choices.length > radiosAtMost ? "select" : "radio";
  }
  if (type === "number" || type === "integer") return isMoney(type, widget, field) ? "money" : "number";
  if (own(schema, "format") === "date") return "date";
  return widget === "textarea" ? "long-text" : "text";
}

/** An amount in euros: where the layout says so (`money`), or a number about somebody's finances. */
function isMoney(type: string, widget: string | undefined, field: CompiledField | undefined): boolean {
  if (widget !== undefined) return widget === "money";
  return type === "number" && financial.some((category) => category === field?.category);
}

const financial = ["income", "debt", "assets"];

/** True where the schema or the layout says that an answer cannot be changed. */
export function isReadOnly(schema: JsonObject, ui: JsonObject): boolean {
  const options = own(ui, "ui:options");
  return (
    own(schema, "readOnly") === true ||
    own(ui, "ui:readonly") === true ||
    (isJsonObject(options) && own(options, "readonly") === true)
  );
}

function kindOfList(schema: JsonObject): FieldKind {
  const items = own(schema, "items");
  if (!isJsonObject(items)) return "unknown";
  if (isJsonObject(own(items, "x-file"))) return "files";
  return choicesOf(items, {}).length > 0 ? "checkboxes" : "unknown";
}

function kindOfBoolean(
  schema: JsonObject,
  widget: string | undefined,
  field: CompiledField | undefined,
): FieldKind {
  if (widget === "checkbox" || widget === "radio") return widget === "radio" ? "yes-no" : "checkbox";
  return own(schema, "const") === true || field?.consentFor !== undefined ? "checkbox" : "yes-no";
}

function widgetOf(ui: JsonObject): string | undefined {
  const options = own(ui, "ui:options");
  const widget = own(ui, "ui:widget") ?? (isJsonObject(options) ? own(options, "widget") : undefined);
  return typeof widget === "string" ? widget : undefined;
}

/** The single type of a schema. */
export function typeOf(schema: JsonObject): string | undefined {
  const type = own(schema, "type");
  if (typeof type === "string") return type;
  const constant = own(schema, "const");
  if (typeof constant === "boolean" || typeof constant === "string" || typeof constant === "number")
    return typeof constant;
  return isJsonArray(own(schema, "enum")) || isJsonArray(own(schema, "oneOf")) ? "string" : undefined;
}

/** True for a group: an object that holds questions of its own. */
export function isGroup(schema: JsonObject): boolean {
  return typeOf(schema) === "object" && !isJsonObject(own(schema, "x-file"));
}

/** True for a list of things that one adds: not a multiple choice and not a list of files. */
export function isRepeating(schema: JsonObject): boolean {
  return typeOf(schema) === "array" && kindOfList(schema) === "unknown";
}

/** The answers that a schema allows, in its order; empty where it allows any. `ui:enumNames` gives an `enum` labels. */
export function choicesOf(schema: JsonObject, ui: JsonObject): readonly Choice[] {
  const names = own(schema, labelsKey) ?? own(ui, "ui:enumNames");
  const listed = own(schema, "enum");
  if (isJsonArray(listed)) {
    return listed.map((value, index) => {
      const name = isJsonArray(names) ? names[index] : undefined;
      return { key: keyOf(value), value, label: typeof name === "string" ? name : keyOf(value) };
    });
  }
  const options = own(schema, "oneOf") ?? own(schema, "anyOf");
  if (!isJsonArray(options)) return [];
  return options.flatMap((option) => {
    const value = isJsonObject(option) ? own(option, "const") : undefined;
    if (!isJsonObject(option) || value === undefined) return [];
    const title = own(option, "title");
    const description = own(option, "description");
    const language = own(option, languageKey);
    return {
      key: keyOf(value),
      value,
      label: typeof title === "string" ? title : keyOf(value),
      ...(typeof description === "string" ? { description } : {}),
      ...(typeof language === "string" ? { language } : {}),
    };
  });
}

function keyOf(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
