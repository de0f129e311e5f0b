import type { CompiledForm, JsonObject, Pointer } from "@waarom/model/runtime";
import { isJsonArray, isJsonObject, own } from "@waarom/model/runtime";
import { itemPlace, propertyPlace, rootPlace, type Place } from "../data/places.js";
import { readAt } from "../data/tree.js";
import { isGroup, isRepeating } from "./kind.js";
import { orderProperties } from "./order.js";
import { branchesOf, shapeOf } from "./shape.js";

/** A question, group or list that stands on the page now. */
export interface VisibleNode extends Place {
  readonly type: "field" | "group" | "list";
  readonly schema: JsonObject;
  readonly ui: JsonObject;
  readonly required: boolean;
  readonly name: string;
  /** The groups, lists and items around it, outermost first. */
  readonly within: readonly VisibleNode[];
  /** The property of the form itself that it belongs to: it tells the step. */
  readonly top: string;
}

const noUi: JsonObject = {};

/** Everything that a form asks now, in the order in which it stands on the page. */
export function visibleNodes(
  schema: JsonObject,
  ui: JsonObject,
  data: JsonObject,
  conditions: CompiledForm["conditions"],
): readonly VisibleNode[] {
  const nodes: VisibleNode[] = [];

  const visitProperties = (
    object: JsonObject,
    layout: JsonObject,
    place: Place,
    within: readonly VisibleNode[],
  ) => {
    const branches = branchesOf(object, readAt(data, place.at), conditions);
    for (const property of orderProperties(shapeOf(object, branches), layout)) {
      const below = propertyPlace(place, property.name);
      visit(
        {
          ...below,
          ...property,
          type: typeOfNode(property.schema),
          ui: child(layout, property.name),
          within,
          top: within[0]?.top ?? property.name,
        },
        below,
      );
    }
  };

  const visit = (node: VisibleNode, place: Place) => {
    nodes.push(node);
    const within = [...node.within, node];
    if (node.type === "group") visitProperties(node.schema, node.ui, place, within);
    if (node.type !== "list") return;
    const items = own(node.schema, "items");
    const value = readAt(data, node.at);
    if (!isJsonObject(items) || !isJsonArray(value)) return;
    const layout = child(node.ui, "items");
    value.forEach((_item, index) => {
      const below = itemPlace(place, index);
      if (isGroup(items)) visitProperties(items, layout, below, within);
      else
        visit(
          {
            ...below,
            type: typeOfNode(items),
            schema: items,
            ui: layout,
            required: true,
            name: node.name,
            within,
            top: node.top,
          },
          below,
        );
    });
  };

  visitProperties(schema, ui, rootPlace, []);
  return nodes;
}

function typeOfNode(schema: JsonObject): VisibleNode["type"] {
  return isGroup(schema) ? "group" : isRepeating(schema) ? "list" : "field";
}

function child(ui: JsonObject, name: string): JsonObject {
  const value = own(ui, name);
  return isJsonObject(value) ? value : noUi;
}

/** The nodes by their place. */
export function byPlace(nodes: readonly VisibleNode[]): ReadonlyMap<Pointer, VisibleNode> {
  return new Map(nodes.map((node) => [node.at, node]));
}
