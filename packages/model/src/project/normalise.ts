import { isJsonObject, type JsonObject } from "../contracts/json.js";
import { declareAtLeaves } from "./normalise/declare.js";
import { analyse } from "./normalise/analyse.js";
import { objectTree, originsOf, toJson, valueTree, withEntries } from "./normalise/tree.js";
import type { NormalisedForm } from "./walk-types.js";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/**
 * Rewrites a form to the part of the dialect that both validates and renders: no `$ref`, no `allOf` but conditions, one
 * question per choice, and at each leaf a list of what it declares. The walk of the result finds the same fields; doing
 * it twice changes nothing. What cannot be rewritten stays as it is and is a problem.
 *
 * @example
 * const { schema, origins } = normalise(source);
 * origins.get("/properties/adres/properties/straat/title"); // "/$defs/adres/properties/straat/title"
 */
export function normalise(source: JsonObject): NormalisedForm {
  const { walk, rewritten, problems } = analyse(source);
  const declarations = new Map(walk.fields.map((field) => [field.path, field.declarations]));
  const whole =
    rewritten.kind === "object" ? declareAtLeaves(rewritten, declarations, source) : objectTree([], "");
  const tree = withEntries(whole, [["$schema", valueTree(dialect, whole.origin)]]);
  const schema = toJson(tree);
  return { schema: isJsonObject(schema) ? schema : {}, origins: originsOf(tree), problems };
}
