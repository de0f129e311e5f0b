import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../contracts/json.js";
import { applyingTo, isLeaf, itemNodes, propertyNodes, rootNode, type ConditionalForm, type SchemaNode } from "./applying.js";

/**
 * The data without answers to questions that are not asked: a resident who changed an earlier answer cannot see them,
 * so they may not be sent. Taking one answer out can hide another question; it goes on until nothing changes.
 */
export function pruneHidden(form: ConditionalForm, data: JsonObject): JsonObject {
  let before = data;
  for (;;) {
    const after = pruned([rootNode(form)], before, form);
    if (after === before || !isJsonObject(after)) return before;
    before = after;
  }
}

/** The same value where nothing had to go. */
function pruned(nodes: readonly SchemaNode[], value: JsonValue, form: ConditionalForm): JsonValue {
  if (isJsonArray(value)) {
    const below = itemNodes(applyingTo(nodes, value, form));
    const items = below.length === 0 ? value : value.map((item) => pruned(below, item, form));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isJsonObject(value) || isLeaf(nodes)) return value;
  const here = applyingTo(nodes, value, form);
  let changed = false;
  const kept = Object.entries(value).flatMap(([name, child]): [string, JsonValue][] => {
    const below = propertyNodes(here, name);
    const next = below.length === 0 ? undefined : pruned(below, child, form);
    if (next !== child) changed = true;
    return next === undefined ? [] : [[name, next]];
  });
  return changed ? Object.fromEntries(kept) : value;
}
