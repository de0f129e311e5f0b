import { isJsonObject, type JsonObject, type Pointer } from "@waarom/model";
import type { ConditionPlan, OpenProperties, Part, ValidatorPlan } from "./plan.js";
import { predicate } from "./predicate.js";
import { skeletonOf, type Planner } from "./skeleton.js";
import { UnsupportedSchemaError } from "./unsupported.js";

/**
 * Rewrites a normalised schema into skeletons for Ajv: what judges values and nothing else, a part for each question and
 * group (equal ones once), with every condition and every closed object named.
 *
 * @throws {UnsupportedSchemaError} for what normalising should have removed and linting refused.
 */
export function makePlan(schema: JsonObject): ValidatorPlan {
  const ids = new Map<string, string>();
  const parts: Part[] = [];
  const named = new Map<Pointer, { name: string; pointer: Pointer; schema: JsonObject | boolean }>();
  const closed = new Map<string, OpenProperties>();
  const closedIds = new Map<string, string>();

  const planner: Planner = {
    part(skeleton) {
      const text = JSON.stringify(skeleton);
      const known = ids.get(text);
      if (known !== undefined) return known;
      const id = `part${parts.length}`;
      ids.set(text, id);
      parts.push({ id, skeleton });
      return id;
    },
    condition(condition, pointer) {
      const known = named.get(pointer);
      if (known !== undefined) return known.name;
      if (typeof condition !== "boolean" && !isJsonObject(condition))
        throw new UnsupportedSchemaError(pointer, "there is something else than a schema.");
      const name = `when${named.size}`;
      named.set(pointer, { name, pointer, schema: condition });
      return name;
    },
    closed(properties) {
      const text = JSON.stringify([...properties]);
      const name = closedIds.get(text) ?? `open${closed.size}`;
      closedIds.set(text, name);
      closed.set(name, properties);
      return name;
    },
  };

  const form = { id: "form", skeleton: skeletonOf(schema, "", planner) };
  const conditions: ConditionPlan[] = [];
  // Writing a condition may name further ones: a map gives these too while it is walked.
  for (const { name, pointer, schema: condition } of named.values()) {
    const expression = predicate(condition, "value");
    const test =
      expression !== undefined || typeof condition === "boolean"
        ? { expression: expression ?? "false" }
        : { part: planner.part(skeletonOf(condition, pointer, planner)) };
    conditions.push({ name, pointer, test });
  }
  return { parts: [form, ...parts], conditions, closed };
}
