/** Plain JSON, as read from a file. Every reader treats it as hostile: own keys only, never `in`. */
export type JsonValue = null | boolean | number | string | JsonArray | JsonObject;
export type JsonArray = readonly JsonValue[];
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/**
 * A JSON Pointer (RFC 6901) into a source file or a schema: `""` is the root, `/properties/kenteken`
 * a child; `~` and `/` in keys are escaped as `~0` and `~1`.
 */
export type Pointer = string;

// A place in submitted data, written as a pointer in which `*` stands for any array item: `/kinderen/*/naam`.
// A key that is literally `*` is written `~2`. (A line comment, since the example would close a block comment.)
export type DataPath = string;

/** True for a JSON object: not null, not an array. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for a JSON array (narrows a readonly array, which `Array.isArray` does not). */
export function isJsonArray(value: JsonValue | undefined): value is JsonArray {
  return Array.isArray(value);
}

/** The own property, or undefined; never one from a prototype. */
export function own(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
