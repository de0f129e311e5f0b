import type { JsonObject } from "@waarom/model";

/** The object as the JSON that it would be in a file: no `undefined`, no shared parts. */
export function plainJson(value: object): JsonObject {
  const json: unknown = JSON.parse(JSON.stringify(value));
  return isObject(json) ? json : {};
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
