import type { JsonArray, JsonObject, JsonValue, Pointer } from "@waarom/model/runtime";
import { isJsonArray, isJsonObject, own, parsePointer } from "@waarom/model/runtime";

/** The value at a place in the answers, or undefined. Own keys only. */
export function readAt(root: JsonValue, at: Pointer): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const segment of parsePointer(at)) value = child(value, segment);
  return value;
}

/**
 * A copy of the tree in which only the way to `at` is new. `undefined` takes the key away, and with it every group
 * around it that holds nothing more; an item of a list leaves `null`, so that the others keep their places.
 */
export function writeAt(root: JsonValue, at: Pointer, value: JsonValue | undefined): JsonValue | undefined {
  return write(root, parsePointer(at), value);
}

function write(
  parent: JsonValue | undefined,
  [segment, ...rest]: readonly string[],
  value: JsonValue | undefined,
): JsonValue | undefined {
  if (segment === undefined) return value;
  const next = write(child(parent, segment), rest, value);
  if (isJsonArray(parent))
    return parent.map((item, index) => (String(index) === segment ? (next ?? null) : item));
  const object = isJsonObject(parent) ? parent : {};
  // A computed key makes an own property even of `__proto__`.
  if (next !== undefined) return { ...object, [segment]: next };
  const kept = Object.fromEntries(Object.entries(object).filter(([key]) => key !== segment));
  return Object.keys(kept).length === 0 ? undefined : kept;
}

function child(
  parent: JsonArray | JsonObject | JsonValue | undefined,
  segment: string,
): JsonValue | undefined {
  if (isJsonArray(parent)) return parent[Number(segment)];
  return isJsonObject(parent) ? own(parent, segment) : undefined;
}

/** Every place around this one, nearest first, up to the root (`""`). */
export function ancestorsOf(at: Pointer): readonly Pointer[] {
  const ancestors: Pointer[] = [];
  for (let end = at.lastIndexOf("/"); end >= 0; end = at.lastIndexOf("/", end - 1)) {
    ancestors.push(at.slice(0, end));
    if (end === 0) break;
  }
  return ancestors;
}

/** True for a place inside another. */
export function isBelow(place: Pointer, at: Pointer): boolean {
  return place.length > at.length && place.startsWith(`${at}/`);
}
