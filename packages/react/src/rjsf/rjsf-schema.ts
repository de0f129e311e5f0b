import type { RJSFSchema } from "@rjsf/utils";
import { isJsonObject, type JsonObject, type JsonValue } from "@waarom/model/runtime";

/** A schema as RJSF types it. */
export function rjsfSchema(schema: JsonObject): RJSFSchema {
  return isRjsfSchema(schema) ? schema : {};
}

/** What RJSF hands back is what we gave it: plain JSON. */
export function plainSchema(schema: unknown): JsonObject {
  return isPlainObject(schema) ? schema : {};
}

function isRjsfSchema(schema: JsonObject): schema is JsonObject & RJSFSchema {
  return isJsonObject(schema);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, JsonValue>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
