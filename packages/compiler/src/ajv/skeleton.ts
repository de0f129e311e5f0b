import {
  isJsonArray,
  isJsonObject,
  joinPointer,
  own,
  type JsonObject,
  type JsonValue,
  type Pointer,
} from "@waarom/model";
import { openProperties } from "./open-properties.js";
import type { OpenProperties } from "./plan.js";
import { UnsupportedSchemaError } from "./unsupported.js";
import { isAnnotation, isPlainKeyword } from "./vocabulary.js";

/** Where a skeleton hands in what stands apart from it; each gives the name to refer to it by. */
export interface Planner {
  part(skeleton: JsonObject | boolean): string;
  condition(schema: JsonValue, pointer: Pointer): string;
  closed(properties: OpenProperties): string;
}

/** One schema on its way to a skeleton. */
interface Draft {
  readonly source: JsonObject;
  readonly pointer: Pointer;
  readonly planner: Planner;
  readonly skeleton: Record<string, JsonValue>;
  readonly choices: JsonValue[];
  readonly rules: JsonValue[];
}

/** The part of a schema that judges values, in the words of `teachKeywords`. */
export function skeletonOf(source: JsonObject, pointer: Pointer, planner: Planner): JsonObject {
  const draft: Draft = { source, pointer, planner, skeleton: {}, choices: [], rules: [] };
  for (const [keyword, value] of Object.entries(source)) {
    if (isAnnotation(keyword)) continue;
    const read = Object.hasOwn(readers, keyword) ? readers[keyword] : undefined;
    const at = joinPointer(pointer, keyword);
    if (isPlainKeyword(keyword)) draft.skeleton[keyword] = finite(value, at);
    else if (read?.(draft, value, at, keyword) !== true)
      throw new UnsupportedSchemaError(
        at,
        `"${keyword}" with this value is not part of what a form can hold.`,
      );
  }
  const { skeleton, choices, rules } = draft;
  return {
    ...skeleton,
    ...(choices.length === 0 ? {} : { enum: choices }),
    ...(rules.length === 0 ? {} : { rules }),
  };
}

/** Puts a keyword's value into the draft; false where the value is not one that a form can hold. */
type Reader = (draft: Draft, value: JsonValue, at: Pointer, keyword: string) => boolean;

const readers: Readonly<Record<string, Reader>> = {
  properties({ skeleton, planner }, value, at, keyword) {
    if (!isJsonObject(value)) return false;
    skeleton[keyword] = Object.entries(value).map(([name, property]) => {
      if (!isUsableName(name))
        throw new UnsupportedSchemaError(at, `a property cannot be called ${JSON.stringify(name)}.`);
      return [name, planner.part(schemaIn(property, joinPointer(at, name), planner))];
    });
    return true;
  },
  items: inside,
  contains: inside,
  propertyNames: inside,
  additionalProperties({ source, planner, skeleton }, value, _at, keyword) {
    if (typeof value !== "boolean") return false;
    const properties = own(source, "properties");
    const names = isJsonObject(properties) ? Object.keys(properties) : [];
    if (!value) skeleton[keyword] = planner.closed(new Map(names.map((name) => [name, [[]]])));
    return true;
  },
  enum({ choices }, value, at, keyword) {
    if (!isJsonArray(value)) return false;
    choices.push({ values: finite(value, at), from: keyword });
    return true;
  },
  oneOf(draft, value, at, keyword) {
    if (!isJsonArray(value)) return false;
    if (!value.every(isConstant)) return outcomes(draft, value, at, keyword);
    draft.choices.push({
      values: value.map((option) => finite(own(option, "const") ?? null, at)),
      from: keyword,
    });
    return true;
  },
  anyOf: outcomes,
  not({ skeleton, planner }, value, at, keyword) {
    skeleton[keyword] = planner.condition(value, at);
    return true;
  },
  allOf({ rules, planner }, value, at, keyword) {
    if (!isJsonArray(value)) return false;
    for (const [index, branch] of value.entries()) {
      const [pointer, place] = [joinPointer(at, index), joinPointer("", keyword, index)];
      const schema = schemaIn(branch, pointer, planner);
      // A member that is nothing but conditionals gives its rules; anything else is a rule that always counts.
      const conditionals = typeof schema === "boolean" ? undefined : own(schema, "rules");
      if (isJsonArray(conditionals) && Object.keys(schema).length === 1)
        rules.push(...conditionals.map((rule) => within(rule, place)));
      else rules.push({ place, then: planner.part(schema) });
    }
    return true;
  },
  if({ source, pointer, rules, planner }, value, at) {
    const branches = ["then", "else"].flatMap((branch) => {
      const schema = own(source, branch);
      return schema === undefined
        ? []
        : [[branch, planner.part(schemaIn(schema, joinPointer(pointer, branch), planner))] as const];
    });
    const condition = planner.condition(value, at);
    if (branches.length > 0) rules.push({ place: "", condition, ...Object.fromEntries(branches) });
    return true;
  },
  // Read with their `if`; without one they say nothing (core §10.2.2).
  then: () => true,
  else: () => true,
  unevaluatedItems({ source }, value) {
    // With `items` every item is evaluated (core §11.2); without it a list would hold what nobody described.
    return Object.hasOwn(source, "items") || value === true;
  },
  unevaluatedProperties({ source, pointer, planner, skeleton }, value, _at, keyword) {
    if (typeof value !== "boolean") return false;
    const name = (schema: JsonValue, place: Pointer): string => planner.condition(schema, place);
    if (!value) skeleton[keyword] = planner.closed(openProperties(source, pointer, name));
    return true;
  },
};

function inside({ skeleton, planner }: Draft, value: JsonValue, at: Pointer, keyword: string): boolean {
  skeleton[keyword] = schemaIn(value, at, planner);
  return true;
}

function outcomes({ skeleton, planner }: Draft, value: JsonValue, at: Pointer, keyword: string): boolean {
  if (!isJsonArray(value)) return false;
  skeleton[keyword] = value.map((branch, index) => planner.condition(branch, joinPointer(at, index)));
  return true;
}

function schemaIn(value: JsonValue, at: Pointer, planner: Planner): JsonObject | boolean {
  if (typeof value === "boolean") return value;
  if (!isJsonObject(value)) throw new UnsupportedSchemaError(at, "there is something else than a schema.");
  return skeletonOf(value, at, planner);
}

/** A rule as seen from the schema around it. */
function within(rule: JsonValue, place: Pointer): JsonValue {
  if (!isJsonObject(rule)) return rule;
  const inner = own(rule, "place");
  return { ...rule, place: place + (typeof inner === "string" ? inner : "") };
}

/** An option of a choice that is written as a constant with a title. */
function isConstant(value: JsonValue): value is JsonObject {
  if (!isJsonObject(value) || !Object.hasOwn(value, "const")) return false;
  return Object.keys(value).every((keyword) => keyword === "const" || isAnnotation(keyword));
}

/** `__proto__` cannot be looked up as other answers are; half a character cannot be sent. */
function isUsableName(name: string): boolean {
  return name !== "__proto__" && !/\p{Surrogate}/u.test(name);
}

/** `1e999` is JSON, but no number that an answer can be compared with. */
function finite(value: JsonValue, at: Pointer): JsonValue {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new UnsupportedSchemaError(at, "the number is too large.");
  if (isJsonArray(value)) for (const item of value) finite(item, at);
  else if (isJsonObject(value)) for (const item of Object.values(value)) finite(item, at);
  return value;
}
