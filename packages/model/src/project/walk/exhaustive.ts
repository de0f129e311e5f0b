import {
  isJsonArray,
  isJsonObject,
  own,
  type JsonArray,
  type JsonObject,
  type JsonValue,
} from "../../contracts/json.js";

/**
 * The sets of `{ if, then }` members that between them cover every answer to a required choice, as indices into
 * `allOf`: one of a set always holds. This is how a discriminated `oneOf` looks once it is normalised.
 */
export function exhaustiveConditions(schema: JsonObject, members: JsonArray): readonly (readonly number[])[] {
  const byProperty = new Map<string, { index: number; values: JsonArray }[]>();
  members.forEach((member, index) => {
    const test = discriminating(member);
    if (test !== undefined)
      byProperty.set(test.name, [...(byProperty.get(test.name) ?? []), { index, values: test.values }]);
  });
  return [...byProperty].flatMap(([name, tests]) => {
    const options = requiredOptions(schema, name);
    const tested = tests.flatMap((test) => test.values);
    const covered = options?.length === tested.length && options.every((option) => tested.includes(option));
    return covered ? [tests.map((test) => test.index)] : [];
  });
}

/** `{ if: { properties: { name: { const } }, required: [name] }, then }` and nothing more; `enum` for several. */
function discriminating(member: JsonValue): { name: string; values: JsonArray } | undefined {
  if (!isJsonObject(member) || !hasOnly(member, ["if", "then"])) return undefined;
  const condition = own(member, "if");
  if (!isJsonObject(condition) || !hasOnly(condition, ["properties", "required"])) return undefined;
  const properties = own(condition, "properties");
  const required = own(condition, "required");
  if (!isJsonObject(properties) || !isJsonArray(required)) return undefined;
  const [entry, ...others] = Object.entries(properties);
  if (entry === undefined || others.length > 0 || required.length !== 1 || required[0] !== entry[0])
    return undefined;
  const [name, test] = entry;
  if (!isJsonObject(test) || Object.keys(test).length !== 1) return undefined;
  const value = own(test, "const");
  const listed = own(test, "enum");
  const values = value === undefined ? listed : [value];
  return isJsonArray(values) ? { name, values } : undefined;
}

function hasOnly(object: JsonObject, keys: readonly string[]): boolean {
  const names = Object.keys(object);
  return names.length === keys.length && names.every((name) => keys.includes(name));
}

/** The values that a required property can take, where it is a choice. */
function requiredOptions(schema: JsonObject, name: string): JsonArray | undefined {
  const required = own(schema, "required");
  const properties = own(schema, "properties");
  if (!isJsonArray(required) || !required.includes(name) || !isJsonObject(properties)) return undefined;
  const property = own(properties, name);
  if (!isJsonObject(property)) return undefined;
  const listed = own(property, "enum");
  if (isJsonArray(listed)) return listed;
  const options = own(property, "oneOf");
  if (isJsonArray(options)) {
    const values = options.map((option) => (isJsonObject(option) ? own(option, "const") : undefined));
    return values.every((value) => value !== undefined) ? values : undefined;
  }
  const only = own(property, "const");
  if (only !== undefined) return [only];
  return own(property, "type") === "boolean" ? [true, false] : undefined;
}
