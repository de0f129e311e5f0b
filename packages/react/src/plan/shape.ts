import type { Condition, JsonObject, JsonValue, Pointer } from "@waarom/model/runtime";
import { isJsonArray, isJsonObject, own } from "@waarom/model/runtime";
import { ConditionMissingError } from "./condition-missing-error.js";
import { conditionKey } from "./localise.js";

/** A property as it stands in an object now, with all conditions weighed. */
export interface ShapeProperty {
  readonly name: string;
  readonly schema: JsonObject;
  readonly required: boolean;
}

/** What an object asks now, in order. */
export type Shape = readonly ShapeProperty[];

type Conditions = Readonly<Record<Pointer, Condition>>;

interface Branch {
  readonly schema: JsonObject;
  /** Names that the condition looks at: its questions stand right after them. */
  readonly triggers: readonly string[];
}

/**
 * Tells which conditions of an object hold, as a text of ones and zeros: what the object asks changes only when this
 * text does.
 *
 * @throws ConditionMissingError where the form carries no compiled predicate for a condition: a guess could hide a
 * question, or ask one that nobody may ask.
 */
export function branchesOf(schema: JsonObject, value: JsonValue | undefined, conditions: Conditions): string {
  const object = isJsonObject(value) ? value : {};
  let branches = "";
  visitBranches(
    schema,
    (at) => {
      const holds = Object.hasOwn(conditions, at) ? conditions[at] : undefined;
      if (holds === undefined) throw new ConditionMissingError(at);
      const held = holds(object);
      branches += held ? "1" : "0";
      return held;
    },
    () => undefined,
  );
  return branches;
}

/**
 * What an object asks when `branches` hold. A question that a condition adds stands right after the questions that the
 * condition looks at.
 */
export function shapeOf(schema: JsonObject, branches: string): Shape {
  const properties = new Map(propertiesOf(schema));
  const required = new Set(namesIn(own(schema, "required")));
  const order = [...properties.keys()];
  let next = 0;
  visitBranches(
    schema,
    () => branches[next++] === "1",
    (branch) => {
      for (const name of namesIn(own(branch.schema, "required"))) required.add(name);
      let place = 1 + Math.max(-1, ...branch.triggers.map((name) => order.indexOf(name)));
      if (place === 0) place = order.length;
      for (const [name, overlay] of propertiesOf(branch.schema)) {
        const base = properties.get(name);
        properties.set(name, base === undefined ? overlay : mergeSchemas(base, overlay));
        if (base !== undefined) continue;
        order.splice(place, 0, name);
        place += 1;
      }
    },
  );
  return order.flatMap((name) => {
    const property = properties.get(name);
    return property === undefined ? [] : [{ name, schema: property, required: required.has(name) }];
  });
}

function visitBranches(
  schema: JsonObject,
  decide: (at: Pointer) => boolean,
  visit: (branch: Branch) => void,
): void {
  for (const part of [schema, ...objectsIn(own(schema, "allOf"))]) {
    const condition = own(part, "if");
    const at = own(part, conditionKey);
    if (condition !== undefined && typeof at === "string") {
      const chosen = own(part, decide(at) ? "then" : "else");
      if (!isJsonObject(chosen)) continue;
      visit({ schema: chosen, triggers: triggersOf(condition) });
      visitBranches(chosen, decide, visit);
    } else if (part !== schema) {
      visit({ schema: part, triggers: [] });
      visitBranches(part, decide, visit);
    }
  }
}

/** The names of the questions that a condition looks at. */
export function triggersOf(condition: JsonValue): readonly string[] {
  if (!isJsonObject(condition)) return [];
  return [
    ...propertiesOf(condition).map(([name]) => name),
    ...namesIn(own(condition, "required")),
    ...["allOf", "anyOf", "oneOf"].flatMap((key) => objectsIn(own(condition, key)).flatMap(triggersOf)),
    ...triggersOf(own(condition, "not") ?? null),
  ];
}

/** Two schemas that both apply at one place: the overlay narrows, and its words win. */
export function mergeSchemas(base: JsonObject, overlay: JsonObject): JsonObject {
  const both = { ...base, ...overlay };
  const properties = new Map(propertiesOf(base));
  for (const [name, schema] of propertiesOf(overlay)) {
    const known = properties.get(name);
    properties.set(name, known === undefined ? schema : mergeSchemas(known, schema));
  }
  const required = [...new Set([...namesIn(own(base, "required")), ...namesIn(own(overlay, "required"))])];
  const allOf = [...objectsIn(own(base, "allOf")), ...objectsIn(own(overlay, "allOf"))];
  return {
    ...both,
    ...(properties.size > 0 ? { properties: Object.fromEntries(properties) } : {}),
    ...(required.length > 0 ? { required } : {}),
    ...(allOf.length > 0 ? { allOf } : {}),
  };
}

/** The properties of an object that are schemas, by name. */
export function propertiesOf(schema: JsonObject): [string, JsonObject][] {
  const properties = own(schema, "properties");
  if (!isJsonObject(properties)) return [];
  return Object.entries(properties).flatMap(([name, value]) => (isJsonObject(value) ? [[name, value]] : []));
}

/** The texts in a list. */
export function namesIn(value: JsonValue | undefined): readonly string[] {
  return isJsonArray(value) ? value.filter((name) => typeof name === "string") : [];
}

/** The objects in a list. */
export function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  return isJsonArray(value) ? value.filter(isJsonObject) : [];
}
