import { isJsonArray, isJsonObject, own, type JsonObject, type JsonValue } from "../contracts/json.js";
import {
  applyingTo,
  isLeaf,
  itemNodes,
  propertyNodes,
  rootNode,
  type ConditionalForm,
  type SchemaNode,
} from "./applying.js";

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
  const entries = Object.entries(value);
  const kept = entries.flatMap(([name, child]): [string, JsonValue][] => {
    const below = propertyNodes(here, name);
    return below.length === 0 ? [] : [[name, pruned(below, child, form)]];
  });
  const same = kept.length === entries.length && kept.every(([name, child]) => child === own(value, name));
  return same ? value : Object.fromEntries(kept);
}
