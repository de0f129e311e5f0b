import type { Pointer } from "../contracts/json.js";
import { joinPointer } from "../text/pointer.js";
import type { Shape } from "./shape.js";

/** One value that a shape reads, with where it stands. */
export interface ShapedValue {
  readonly shape: Shape;
  readonly value: unknown;
  readonly pointer: Pointer;
}

function ownEntries(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/**
 * Every value inside a value that was read by a shape, the value itself first. What `any` reads is not looked into. The
 * pointers are those of the file: in a list, also where one bare item stands in its place, the first item is `0`.
 */
export function* visitShape(shape: Shape, value: unknown, pointer: Pointer = ""): Generator<ShapedValue> {
  if (value === undefined) return;
  yield { shape, value, pointer };
  switch (shape.kind) {
    case "list":
      if (!Array.isArray(value)) return;
      for (const [index, item] of value.entries())
        yield* visitShape(shape.item, item, joinPointer(pointer, index));
      return;
    case "map":
      for (const [key, entry] of ownEntries(value))
        yield* visitShape(shape.item, entry, joinPointer(pointer, key));
      return;
    case "object":
      for (const [key, entry] of ownEntries(value)) {
        const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
        if (field !== undefined) yield* visitShape(field.shape, entry, joinPointer(pointer, key));
      }
      return;
    case "either":
      // Read values say themselves which of the two they are: an object, or not.
      yield* visitShape(
        isGroup(shape.first) === (typeof value === "object") ? shape.first : shape.second,
        value,
        pointer,
      );
      return;
    default:
  }
}

function isGroup(shape: Shape): boolean {
  return (
    shape.kind === "object" || shape.kind === "map" || shape.kind === "list" || shape.kind === "localised"
  );
}
