import type { JsonObject } from "@waarom/model/runtime";
import { isJsonArray, own } from "@waarom/model/runtime";
import type { ShapeProperty } from "./shape.js";

/**
 * Properties in the order that the layout asks (`ui:order`, where `*` stands for the others). Names that it does not
 * mention come at `*`, else at the end; names that do not exist are passed over: a layout never breaks a form.
 */
export function orderProperties(
  properties: readonly ShapeProperty[],
  ui: JsonObject,
): readonly ShapeProperty[] {
  const order = own(ui, "ui:order");
  if (!isJsonArray(order)) return properties;
  const wanted = order.filter((name) => typeof name === "string");
  const star = wanted.indexOf("*");
  const before = star < 0 ? wanted : wanted.slice(0, star);
  const after = star < 0 ? [] : wanted.slice(star + 1);
  const named = (names: readonly string[]) =>
    names.flatMap((name) => properties.filter((property) => property.name === name));
  const others = properties.filter(({ name }) => !wanted.includes(name));
  return [...named(before), ...others, ...named(after)];
}
