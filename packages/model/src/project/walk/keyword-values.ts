import { isJsonArray, isJsonObject, own, type JsonObject, type JsonValue } from "../../contracts/json.js";

type Test = (value: JsonValue) => boolean;

const isText: Test = (value) => typeof value === "string";
const isFlag: Test = (value) => typeof value === "boolean";
const isNumber: Test = (value) => typeof value === "number";
const isCount: Test = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0;
const isNames: Test = (value) => isJsonArray(value) && value.every(isText);
const isFilledList: Test = (value) => isJsonArray(value) && value.length > 0;

const typeNames = ["string", "number", "integer", "boolean", "object", "array", "null"];
const isTypeName: Test = (value) => typeof value === "string" && typeNames.includes(value);

/** `image/jpeg` is one kind of file, `image/*` all of a family. */
const isFileType: Test = (value) =>
  typeof value === "string" && /^[\w.+-]{1,100}\/(?:\*|[\w.+-]{1,100})$/.test(value);

const isFileFacts: Test = (value) =>
  isJsonObject(value) &&
  Object.entries(value).every(
    ([key, fact]) =>
      (key === "types" && isJsonArray(fact) && fact.every(isFileType)) ||
      (key === "maxSize" && isCount(fact)),
  );

/** What the value of a keyword must be; of those that are not here, everything that is wrong is a problem of its own. */
const tests: ReadonlyMap<string, Test> = new Map<string, Test>([
  ...["title", "description", "pattern", "$ref"].map((keyword) => [keyword, isText] as const),
  ...["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"].map(
    (keyword) => [keyword, isCount] as const,
  ),
  ...["minContains", "maxContains"].map((keyword) => [keyword, isCount] as const),
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].map(
    (keyword) => [keyword, isNumber] as const,
  ),
  ["multipleOf", (value) => typeof value === "number" && value > 0],
  ["uniqueItems", isFlag],
  ["required", isNames],
  ["dependentRequired", (value) => isJsonObject(value) && Object.values(value).every(isNames)],
  ["dependentSchemas", isJsonObject],
  ["enum", isJsonArray],
  ["examples", isJsonArray],
  ...["allOf", "anyOf", "oneOf"].map((keyword) => [keyword, isFilledList] as const),
  [
    "type",
    (value) => isTypeName(value) || (isFilledList(value) && isJsonArray(value) && value.every(isTypeName)),
  ],
  ["x-file", isFileFacts],
]);

/** False for a value that its keyword cannot have: it would count for nothing, or let no answer through. */
export function isUsable(keyword: string, value: JsonValue): boolean {
  return tests.get(keyword)?.(value) ?? true;
}

const bounds = [
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
  ["minimum", "maximum"],
] as const;

/** The upper bound of a schema that lies below its lower one: no answer is between them. */
export function crossedBound(schema: JsonObject): string | undefined {
  return bounds.find(([least, most]) => {
    const [low, high] = [own(schema, least), own(schema, most)];
    return typeof low === "number" && typeof high === "number" && low > high;
  })?.[1];
}
