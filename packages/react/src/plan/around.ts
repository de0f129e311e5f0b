import { isJsonObject, own, parsePointer } from "@waarom/model/runtime";
import type { Messages } from "../messages/messages.js";
import { labelOf } from "./label.js";
import type { VisibleNode } from "./visible-fields.js";

/**
 * What a question stands in, for questions whose own words say too little: the group ("Uw adres"), or the row of a list
 * ("Auto 2"). Empty for a question by itself.
 */
export function around(node: VisibleNode, messages: Messages): string {
  return node.within.map((outer) => nameOf(outer, node, messages)).join(", ");
}

/** The rows that a question stands in: without them two errors would read the same. */
export function rowsAround(node: VisibleNode, messages: Messages): string {
  const lists = node.within.filter(({ type }) => type === "list");
  return lists.map((outer) => nameOf(outer, node, messages)).join(", ");
}

function nameOf(outer: VisibleNode, node: VisibleNode, messages: Messages): string {
  const label = labelOf(outer.schema, outer.ui, outer.name);
  if (outer.type !== "list") return label;
  const items = own(outer.schema, "items");
  const layout = own(outer.ui, "items");
  const item = isJsonObject(items) ? labelOf(items, isJsonObject(layout) ? layout : {}, label) : label;
  const row = Number(parsePointer(node.at)[parsePointer(outer.at).length]);
  return messages.item(item, row + 1);
}
