import { isJsonArray, isJsonObject, own, type JsonObject, type JsonValue } from "@waarom/model";
import { isAnnotation } from "./vocabulary.js";

/**
 * A schema as one JavaScript expression over `value`, or undefined where it asks more than comparing answers: Ajv then
 * compiles it. Most conditions of a form compare one answer with a constant; as an expression such a condition is a
 * twentieth of the size of a function by Ajv, and it runs at every change.
 *
 * @example
 * predicate({ properties: { auto: { const: "lease" } }, required: ["auto"] }, "value");
 * // 'isObject(value) && value.auto === "lease"' for objects; everything else passes, as JSON Schema has it
 */
export function predicate(schema: JsonValue, value: string): string | undefined {
  if (typeof schema === "boolean") return String(schema);
  if (!isJsonObject(schema)) return undefined;
  const tests: string[] = [];
  for (const [keyword, argument] of Object.entries(schema)) {
    if (isAnnotation(keyword) || keyword === "required") continue;
    const test = Object.hasOwn(keywords, keyword) ? keywords[keyword]?.(argument, value, schema) : undefined;
    if (test === undefined) return undefined;
    tests.push(test);
  }
  if (Object.hasOwn(schema, "required") && !Object.hasOwn(schema, "properties")) {
    const test = objectTest({}, value, schema);
    if (test === undefined) return undefined;
    tests.push(test);
  }
  if (tests.length === 0) return "true";
  return tests.length === 1 ? tests[0] : tests.map((test) => `(${test})`).join(" && ");
}

type Writer = (argument: JsonValue, value: string, schema: JsonObject) => string | undefined;

const keywords: Readonly<Record<string, Writer>> = {
  const: (constant, value) => (isPrimitive(constant) ? `${value} === ${literal(constant)}` : undefined),
  enum: (list, value) =>
    isJsonArray(list) && list.every(isPrimitive)
      ? `[${list.map(literal).join(", ")}].includes(${value})`
      : undefined,
  type: (type, value) =>
    type === "string" || type === "boolean"
      ? `typeof ${value} === "${type}"`
      : type === "object"
        ? `isObject(${value})`
        : undefined,
  minimum: (limit, value) => compare(value, "<", limit),
  maximum: (limit, value) => compare(value, ">", limit),
  exclusiveMinimum: (limit, value) => compare(value, "<=", limit),
  exclusiveMaximum: (limit, value) => compare(value, ">=", limit),
  properties: (properties, value, schema) =>
    isJsonObject(properties) ? objectTest(properties, value, schema) : undefined,
  not: (schema, value) => {
    const test = predicate(schema, value);
    return test === undefined ? undefined : `!(${test})`;
  },
  allOf: (list, value) => combine(list, value, " && "),
  anyOf: (list, value) => combine(list, value, " || "),
};

/** `properties` together with `required`: a required answer that must equal something need not be looked for first. */
function objectTest(properties: JsonObject, value: string, schema: JsonObject): string | undefined {
  const list = own(schema, "required") ?? [];
  if (!isJsonArray(list)) return undefined;
  const required = new Set(list);
  const tests: string[] = [];
  for (const [name, property] of Object.entries(properties)) {
    const place = member(value, name);
    const test = place === undefined ? undefined : predicate(property, place);
    if (place === undefined || test === undefined) return undefined;
    if (!required.delete(name)) tests.push(`(${place} === undefined || ${test})`);
    else if (isJsonObject(property) && (Object.hasOwn(property, "const") || Object.hasOwn(property, "enum")))
      tests.push(test);
    else tests.push(`${place} !== undefined`, ...(test === "true" ? [] : [`(${test})`]));
  }
  for (const name of required) {
    const place = typeof name === "string" ? member(value, name) : undefined;
    if (place === undefined) return undefined;
    tests.push(`${place} !== undefined`);
  }
  return tests.length === 0 ? "true" : `!isObject(${value}) || (${tests.join(" && ")})`;
}

function combine(list: JsonValue, value: string, operator: string): string | undefined {
  if (!isJsonArray(list) || list.length === 0) return undefined;
  const tests = list.map((schema) => predicate(schema, value));
  return tests.some((test) => test === undefined)
    ? undefined
    : tests.map((test) => `(${test ?? ""})`).join(operator);
}

function compare(value: string, wrong: string, limit: JsonValue): string | undefined {
  return typeof limit === "number"
    ? `!(typeof ${value} === "number" && ${value} ${wrong} ${limit})`
    : undefined;
}

/** An answer by name; undefined for a name that every object inherits (`constructor`), which Ajv looks for with care. */
function member(value: string, name: string): string | undefined {
  if (name in Object.prototype) return undefined;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${value}.${name}` : `${value}[${literal(name)}]`;
}

function isPrimitive(value: JsonValue): value is string | number | boolean | null {
  return value === null || typeof value !== "object";
}

function literal(value: string | number | boolean | null): string {
  return JSON.stringify(value)
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}
