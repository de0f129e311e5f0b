import { isJsonArray, isJsonObject, own, type JsonObject, type JsonValue } from "../../contracts/json.js";

/** Keywords whose schemas are joined with what stands beside them, and so may contradict it. */
const joining: ReadonlySet<string> = new Set([
  ...["$ref", "anyOf", "dependentRequired", "dependentSchemas", "dependencies"],
  ...["not", "contains", "propertyNames"],
]);
const ofOption: ReadonlySet<string> = new Set(["const", "title", "description"]);
const ofCondition: ReadonlySet<string> = new Set(["if", "then", "else"]);

/**
 * Whether a keyword may make schemas contradict each other. A list of options never does, nor does an `allOf` that only
 * holds conditions: most forms have no more than these.
 */
export function mayContradict(schema: JsonObject, keyword: string): boolean {
  if (keyword === "oneOf") return !isListOfOptions(schema);
  if (keyword === "allOf") return !hasOnlyConditions(own(schema, "allOf"));
  return joining.has(keyword);
}

/** A question with two or more different answers, each with a name. */
function isListOfOptions(schema: JsonObject): boolean {
  const options = own(schema, "oneOf");
  if (!isJsonArray(options) || options.length < 2) return false;
  if (["enum", "const", "properties"].some((keyword) => Object.hasOwn(schema, keyword))) return false;
  const values = new Set<JsonValue>();
  for (const option of options) {
    if (!isJsonObject(option) || !holdsOnly(option, ofOption)) return false;
    const value = own(option, "const");
    if (value === undefined || typeof value === "object" || values.has(value)) return false;
    values.add(value);
  }
  return own(schema, "type") !== "object";
}

function hasOnlyConditions(members: JsonValue | undefined): boolean {
  return (
    isJsonArray(members) &&
    members.every(
      (member) => isJsonObject(member) && Object.hasOwn(member, "if") && holdsOnly(member, ofCondition),
    )
  );
}

function holdsOnly(schema: JsonObject, keywords: ReadonlySet<string>): boolean {
  return Object.keys(schema).every((keyword) => keywords.has(keyword));
}
