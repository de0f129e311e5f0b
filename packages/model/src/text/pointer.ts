import { isJsonArray, isJsonObject, own, type JsonValue, type Pointer } from "../contracts/json.js";

const arrayIndex = /^(?:0|[1-9][0-9]{0,15})$/;

/**
 * The pointer of something inside `base`; keys are escaped (RFC 6901), numbers are places in a list.
 *
 * @example
 * joinPointer("/properties", "a/b", 0); // "/properties/a~1b/0"
 */
export function joinPointer(base: Pointer, ...segments: readonly (string | number)[]): Pointer {
  let pointer = base;
  for (const segment of segments) pointer += `/${typeof segment === "number" ? segment : escaped(segment)}`;
  return pointer;
}

function escaped(segment: string): string {
  // Hardly any key has one of them, and pointers are made by the hundred thousand.
  if (!segment.includes("~") && !segment.includes("/")) return segment;
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}

/**
 * The keys and places that a pointer names, unescaped. Total: what is not a pointer is read as if it began with `/`, and
 * an unknown escape stays as it is.
 */
export function parsePointer(pointer: Pointer): readonly string[] {
  if (pointer === "") return [];
  const segments = (pointer.startsWith("/") ? pointer.slice(1) : pointer).split("/");
  return pointer.includes("~")
    ? segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    : segments;
}

/** What stands one step inside a value: an own key of an object or an existing place in a list. */
export function childOf(value: JsonValue | undefined, segment: string): JsonValue | undefined {
  if (isJsonArray(value)) return arrayIndex.test(segment) ? value[Number(segment)] : undefined;
  return isJsonObject(value) ? own(value, segment) : undefined;
}

/**
 * The value that a pointer names, or undefined where there is none. Own keys only.
 *
 * @example
 * valueAt({ a: [{ b: 1 }] }, "/a/0/b"); // 1
 */
export function valueAt(value: JsonValue | undefined, pointer: Pointer): JsonValue | undefined {
  let current = value;
  for (const segment of parsePointer(pointer)) current = childOf(current, segment);
  return current;
}
