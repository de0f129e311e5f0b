import { own, type JsonObject } from "@waarom/model/runtime";

/** The words above a field: the layout's, else the schema's, else the property's name. */
export function labelOf(schema: JsonObject, ui: JsonObject, name: string): string {
  return textOf(ui, "ui:title") ?? textOf(schema, "title") ?? name;
}

/** A text that says something, or undefined. */
export function textOf(object: JsonObject, key: string): string | undefined {
  const value = own(object, key);
  return typeof value === "string" && value !== "" ? value : undefined;
}
