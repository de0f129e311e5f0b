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
import { fragment } from "./fragment.js";
import { maximumWeight, pack } from "./pack.js";
import type { OpenProperties } from "./plan.js";
import { UnsupportedSchemaError } from "./unsupported.js";
import { isAnnotation, isPlainKeyword } from "./vocabulary.js";

/** Where a skeleton hands in what stands apart from it; each gives the name to refer to it by. */
export interface Planner {
  part(pointer: Pointer, skeleton: JsonObject): string;
  condition(schema: JsonValue, pointer: Pointer): string;
  closed(properties: OpenProperties): string;
}

/** A skeleton with the number of values that a function would judge which holds it. */
export interface Weighed<S extends JsonValue = JsonObject> {
  readonly skeleton: S;
  readonly weight: number;
}

/** One schema on its way to a skeleton. */
interface Draft {
  readonly source: JsonObject;
  readonly pointer: Pointer;
  readonly planner: Planner;
  readonly skeleton: Record<string, JsonValue>;
  readonly choices: JsonValue[];
  readonly properties: (Weighed<JsonValue> & { readonly name: string })[];
  readonly rules: Weighed[];
  weight: number;
}

/** The part of a schema that judges values, in the words of `teachKeywords`. */
export function skeletonOf(source: JsonObject, pointer: Pointer, planner: Planner): Weighed {
  const draft: Draft = {
    source,
    pointer,
    planner,
    skeleton: {},
    choices: [],
    properties: [],
    rules: [],
    weight: 1,
  };
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
  if (draft.choices.length > 0) draft.skeleton.enum = draft.choices;
  for (const part of [...draft.properties, ...draft.rules]) draft.weight += part.weight;
  return draft.weight > maximumWeight ? apart(draft) : together(draft);
}

/** Puts a keyword's value into the draft; false where the value is not one that a form can hold. */
type Reader = (draft: Draft, value: JsonValue, at: Pointer, keyword: string) => boolean;

const readers: Readonly<Record<string, Reader>> = {
  properties(draft, value, at) {
    if (!isJsonObject(value)) return false;
    for (const [name, property] of Object.entries(value)) {
      if (!isUsableName(name))
        throw new UnsupportedSchemaError(at, `a property cannot be called ${JSON.stringify(name)}.`);
      draft.properties.push({ name, ...child(draft, property, joinPointer(at, name)) });
    }
    return true;
  },
  items: inside,
  contains: inside,
  propertyNames: inside,
  enum(draft, value, at, keyword) {
    if (!isJsonArray(value)) return false;
    draft.choices.push({ values: finite(value, at), from: keyword });
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
  not(draft, value, at, keyword) {
    draft.skeleton[keyword] = draft.planner.condition(value, at);
    return true;
  },
  allOf(draft, value, at) {
    if (!isJsonArray(value)) return false;
    for (const [index, branch] of value.entries()) {
      const place = joinPointer(at, index);
      if (!isJsonObject(branch))
        throw new UnsupportedSchemaError(place, "there is something else than a schema.");
      const { skeleton, weight } = skeletonOf(branch, place, draft.planner);
      // A conditional carries its own place, so that it may move to another part than its neighbours.
      const movable = Object.keys(skeleton).every((key) => key === "when");
      draft.rules.push(
        movable
          ? { skeleton, weight }
          : { skeleton: { $ref: draft.planner.part(place, skeleton) }, weight: 1 },
      );
    }
    return true;
  },
  if(draft, value, at, keyword) {
    const condition = draft.planner.condition(value, at);
    const branches: Record<string, JsonValue> = {};
    for (const branch of ["then", "else"]) {
      const schema = own(draft.source, branch);
      if (schema === undefined) continue;
      const built = child(draft, schema, joinPointer(draft.pointer, branch));
      branches[branch] = built.skeleton;
      draft.weight += built.weight;
    }
    if (Object.keys(branches).length > 0)
      draft.skeleton.when = { condition, at: fragment(draft.pointer), ...branches };
    return keyword === "if";
  },
  // Read with their `if`; without one they say nothing (core §10.2.2).
  then: () => true,
  else: () => true,
  additionalProperties: inside,
  unevaluatedItems(draft, value) {
    // With `items` every item is evaluated (core §11.2); without it a list would hold what nobody described.
    return Object.hasOwn(draft.source, "items") || value === true;
  },
  unevaluatedProperties(draft, value, _at, keyword) {
    if (typeof value !== "boolean") return false;
    const name = (schema: JsonValue, pointer: Pointer): string => draft.planner.condition(schema, pointer);
    if (!value)
      draft.skeleton[keyword] = draft.planner.closed(openProperties(draft.source, draft.pointer, name));
    return true;
  },
};

function inside(draft: Draft, value: JsonValue, at: Pointer, keyword: string): boolean {
  const built = child(draft, value, at);
  draft.skeleton[keyword] = built.skeleton;
  draft.weight += built.weight;
  return true;
}

function outcomes(draft: Draft, value: JsonValue, at: Pointer, keyword: string): boolean {
  if (!isJsonArray(value)) return false;
  draft.skeleton[keyword] = value.map((branch, index) =>
    draft.planner.condition(branch, joinPointer(at, index)),
  );
  return true;
}

function child(draft: Draft, value: JsonValue, at: Pointer): Weighed<JsonValue> {
  if (typeof value === "boolean") return { skeleton: value, weight: 1 };
  if (!isJsonObject(value)) throw new UnsupportedSchemaError(at, "there is something else than a schema.");
  return skeletonOf(value, at, draft.planner);
}

function together({ skeleton, properties, rules, weight }: Draft): Weighed {
  if (properties.length > 0) skeleton.properties = byName(properties);
  if (rules.length > 0) skeleton.allOf = rules.map((rule) => rule.skeleton);
  return { skeleton, weight };
}

/** An object that is too large for one function: its properties and its rules become parts. */
function apart({ skeleton, pointer, planner, properties, rules }: Draft): Weighed {
  const required = isJsonArray(skeleton.required) ? skeleton.required : [];
  const references: JsonObject[] = [];
  const names = new Set<JsonValue>(properties.map(({ name }) => name));
  for (const group of pack(properties)) {
    const mine = new Set<JsonValue>(group.map(({ name }) => name));
    const own = { required: required.filter((name) => mine.has(name)), properties: byName(group) };
    references.push({ $ref: planner.part(pointer, own) });
  }
  for (const group of pack(rules))
    references.push({ $ref: planner.part(pointer, { allOf: group.map((rule) => rule.skeleton) }) });
  const rest = required.filter((name) => !names.has(name));
  return { skeleton: { ...skeleton, required: rest, allOf: references }, weight: references.length + 1 };
}

function byName(properties: readonly { readonly name: string; readonly skeleton: JsonValue }[]): JsonObject {
  return Object.fromEntries(properties.map(({ name, skeleton }) => [name, skeleton]));
}

/** An option of a choice that is written as a constant with a title. */
function isConstant(value: JsonValue): value is JsonObject {
  if (!isJsonObject(value) || !Object.hasOwn(value, "const")) return false;
  return Object.keys(value).every((keyword) => keyword === "const" || isAnnotation(keyword));
}

/** Ajv passes over `__proto__`, so its value would not be judged; and no pointer in a URI can name half a character. */
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
