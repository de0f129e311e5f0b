import type { JsonObject, Pointer } from "@waarom/model/runtime";
import { isJsonObject } from "@waarom/model/runtime";
import { writeAt, readAt } from "../data/tree.js";
import type { VisibleNode } from "../plan/visible-fields.js";

/**
 * Puts an empty object where a group is required and nothing in it was answered, so that validation says which of its
 * questions are open instead of that "the address" lacks.
 */
export function completeGroups(data: JsonObject, nodes: readonly VisibleNode[]): JsonObject {
  const missing = (at: Pointer, whole: JsonObject) => readAt(whole, at) === undefined;
  return nodes.reduce<JsonObject>((whole, node) => {
    if (node.type !== "group" || !node.required || !missing(node.at, whole)) return whole;
    if (node.within.some((around) => around.type === "group" && missing(around.at, whole))) return whole;
    const next = writeAt(whole, node.at, {});
    return isJsonObject(next) ? next : whole;
  }, data);
}
