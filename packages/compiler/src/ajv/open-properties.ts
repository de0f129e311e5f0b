import {
  isJsonArray,
  isJsonObject,
  joinPointer,
  own,
  type JsonObject,
  type JsonValue,
  type Pointer,
} from "@waarom/model";
import type { Guard, OpenProperties } from "./plan.js";

/** Gives the name of the condition for a schema that stands at the pointer. */
export type NameCondition = (schema: JsonValue, pointer: Pointer) => string;

/** Stands for "any property" among the open ones; no property of a form can be called this. */
export const anyProperty = "*\u0000";

/**
 * The properties that an object with `unevaluatedProperties: false` lets in (JSON Schema 2020-12, core §11.3): its own,
 * and those of `then`, `else` and the branches of a choice where these apply.
 *
 * An answer that is wrong stays a known answer: its own error says what is wrong, a second one that calls it unknown would
 * only mislead. So a `then` lets its properties in wherever its `if` holds.
 */
export function openProperties(
  node: JsonObject,
  pointer: Pointer,
  nameCondition: NameCondition,
): OpenProperties {
  const ways = new Map<string, (readonly Guard[])[]>();
  const open = (name: string, guards: readonly Guard[]): void => {
    const known = ways.get(name);
    if (known === undefined) ways.set(name, [guards]);
    else if (guards.length === 0) known.splice(0, known.length, guards);
    else if (!known.some((way) => way.length === 0)) known.push(guards);
  };

  const visit = (
    schema: JsonValue | undefined,
    at: Pointer,
    guards: readonly Guard[],
    outermost: boolean,
  ): void => {
    if (!isJsonObject(schema)) return;
    const properties = own(schema, "properties");
    if (isJsonObject(properties)) for (const name of Object.keys(properties)) open(name, guards);
    if (
      !outermost &&
      (Object.hasOwn(schema, "unevaluatedProperties") || Object.hasOwn(schema, "additionalProperties"))
    )
      open(anyProperty, guards);

    for (const [index, branch] of list(own(schema, "allOf")))
      visit(branch, joinPointer(at, "allOf", index), guards, false);
    for (const keyword of ["anyOf", "oneOf"]) {
      for (const [index, branch] of list(own(schema, keyword))) {
        if (!mentionsProperties(branch)) continue;
        const place = joinPointer(at, keyword, index);
        visit(branch, place, [...guards, { condition: nameCondition(branch, place), holds: true }], false);
      }
    }

    const test = own(schema, "if");
    if (test === undefined) return;
    const condition = nameCondition(test, joinPointer(at, "if"));
    const holds: readonly Guard[] = [...guards, { condition, holds: true }];
    visit(test, joinPointer(at, "if"), holds, false);
    visit(own(schema, "then"), joinPointer(at, "then"), holds, false);
    visit(own(schema, "else"), joinPointer(at, "else"), [...guards, { condition, holds: false }], false);
  };

  visit(node, pointer, [], true);
  return ways;
}

function list(value: JsonValue | undefined): readonly (readonly [number, JsonValue])[] {
  return isJsonArray(value) ? value.map((item, index) => [index, item] as const) : [];
}

/** Whether a branch could let a property in: most choices only compare values, and then need no condition of their own. */
function mentionsProperties(schema: JsonValue): boolean {
  if (!isJsonObject(schema)) return false;
  return [
    "properties",
    "allOf",
    "anyOf",
    "oneOf",
    "then",
    "else",
    "if",
    "additionalProperties",
    "unevaluatedProperties",
  ].some((keyword) => Object.hasOwn(schema, keyword));
}
