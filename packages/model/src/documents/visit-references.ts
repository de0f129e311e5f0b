import type { Pointer } from "../contracts/json.js";
import { joinPointer } from "../text/pointer.js";
import type { ReferenceKind, Shape } from "./shape.js";

/** Told of each id in a read value that must exist elsewhere. */
export type ReferenceVisitor = (refersTo: ReferenceKind, id: string, pointer: Pointer) => void;

/**
 * Finds the ids in a value that was read by a shape. What `any` reads is not looked into. The pointers are those of the
 * file; where one bare item stands in the place of a list, it is `0`.
 */
export function visitReferences(
  shape: Shape,
  value: unknown,
  pointer: Pointer,
  visit: ReferenceVisitor,
): void {
  if (value === undefined || !mayRefer(shape)) return;
  switch (shape.kind) {
    case "string":
      if (shape.refersTo !== undefined && typeof value === "string") visit(shape.refersTo, value, pointer);
      return;
    case "list":
      if (!Array.isArray(value)) return;
      for (const [index, item] of value.entries())
        visitReferences(shape.item, item, joinPointer(pointer, index), visit);
      return;
    case "map":
      for (const [key, entry] of ownEntries(value))
        visitReferences(shape.item, entry, joinPointer(pointer, key), visit);
      return;
    case "object":
      for (const [key, entry] of ownEntries(value)) {
        const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
        if (field !== undefined && mayRefer(field.shape))
          visitReferences(field.shape, entry, joinPointer(pointer, key), visit);
      }
      return;
    case "either": {
      // Read values say themselves which of the two they are: an object, or not.
      const isFirst = isGroup(shape.first) === (typeof value === "object");
      visitReferences(isFirst ? shape.first : shape.second, value, pointer, visit);
      return;
    }
    default:
  }
}

function ownEntries(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function isGroup(shape: Shape): boolean {
  return (
    shape.kind === "object" || shape.kind === "map" || shape.kind === "list" || shape.kind === "localised"
  );
}

const refers = new WeakMap<Shape, boolean>();

/** Whether a value of this shape can hold an id at all; most parts of a document cannot. */
function mayRefer(shape: Shape): boolean {
  let known = refers.get(shape);
  if (known === undefined) {
    known = computeMayRefer(shape);
    refers.set(shape, known);
  }
  return known;
}

function computeMayRefer(shape: Shape): boolean {
  switch (shape.kind) {
    case "string":
      return shape.refersTo !== undefined;
    case "list":
    case "map":
      return mayRefer(shape.item);
    case "object":
      return Object.values(shape.fields).some((field) => mayRefer(field.shape));
    case "either":
      return mayRefer(shape.first) || mayRefer(shape.second);
    default:
      return false;
  }
}
