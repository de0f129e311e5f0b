import { isJsonArray, isJsonObject, own, type JsonObject, type JsonValue } from "../../contracts/json.js";
import { resolveReference } from "./reference.js";

/** What a condition looks at. */
export interface Tested {
  /** The properties that it names. */
  readonly names: ReadonlySet<string>;
  /** True when it looks at any property, whatever its name. */
  readonly any: boolean;
}

/**
 * The properties that an `if` names. A condition that holds makes `unevaluatedProperties` accept what it looked at, so a
 * name that no question has (a typing error, mostly) is a way in.
 */
export function testedNames(condition: JsonValue, root: JsonObject): Tested {
  const names = new Set<string>();
  const seen = new Set<JsonValue>();
  let any = false;
  const visit = (schema: JsonValue | undefined): void => {
    if (schema === undefined || !isJsonObject(schema) || seen.has(schema)) return;
    seen.add(schema);
    const properties = own(schema, "properties");
    if (isJsonObject(properties)) for (const name of Object.keys(properties)) names.add(name);
    if (openKeywords.some((keyword) => (own(schema, keyword) ?? false) !== false)) any = true;
    for (const keyword of ["if", "then", "else"]) visit(own(schema, keyword));
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      const members = own(schema, keyword);
      if (isJsonArray(members)) members.forEach(visit);
    }
    const dependent = own(schema, "dependentSchemas");
    if (isJsonObject(dependent)) Object.values(dependent).forEach(visit);
    const reference = own(schema, "$ref");
    if (typeof reference !== "string") return;
    const target = resolveReference(root, reference);
    if (target.kind === "found") visit(target.value);
  };
  visit(condition);
  return { names, any };
}

const openKeywords = ["additionalProperties", "unevaluatedProperties", "patternProperties"];
