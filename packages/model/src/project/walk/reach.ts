import type { Pointer } from "../../contracts/json.js";
import { joinPointer } from "../../text/pointer.js";
import type { ReachedNode, Trail } from "./place.js";

/** Where a subschema stands, and how it was reached. */
export interface Reach {
  readonly pointer: Pointer;
  readonly via: Pointer;
  readonly trail: Trail | undefined;
}

/** The way into a child keyword of a node. */
export function reachInto(node: ReachedNode, ...tokens: readonly (string | number)[]): Reach {
  const pointer = joinPointer(node.pointer, ...tokens);
  // Only past a reference are they two: one string less for nearly every node.
  const via = node.via === node.pointer ? pointer : joinPointer(node.via, ...tokens);
  return { pointer, via, trail: node.trail };
}

/** True when the way has been at the pointer before: a reference to it would go round. */
export function comesBack(trail: Trail | undefined, pointer: Pointer): boolean {
  for (let step = trail; step !== undefined; step = step.before) if (step.pointer === pointer) return true;
  return false;
}
