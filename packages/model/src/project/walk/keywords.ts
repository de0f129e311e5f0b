import type { JsonObject } from "../../contracts/json.js";
import { formatNames } from "../../runtime/formats.js";

/** Keywords that the dialect knows: what both validates and renders, and what only explains. */
export const knownKeywords: ReadonlySet<string> = new Set([
  ...["$schema", "$id", "$ref", "$defs", "definitions", "$comment"],
  ...["title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly"],
  ...["type", "enum", "const", "format", "pattern", "minLength", "maxLength"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...[
    "properties",
    "required",
    "minProperties",
    "maxProperties",
    "additionalProperties",
    "unevaluatedProperties",
  ],
  ...[
    "items",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
  ],
  ...["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentRequired", "dependentSchemas"],
  // Reported as an open value, which says more than "unsupported".
  "patternProperties",
]);

/** Keywords that apply another schema at the same data path. */
export const inPlaceKeywords: ReadonlySet<string> = new Set([
  ...["$ref", "allOf", "anyOf", "oneOf", "if", "dependentSchemas", "dependencies"],
]);

/** Keywords that describe what is one step further in the data. */
export const belowKeywords: ReadonlySet<string> = new Set([
  ...["properties", "patternProperties", "additionalProperties", "unevaluatedProperties"],
  ...["items", "prefixItems", "additionalItems", "unevaluatedItems"],
]);

/** True where a schema has one of these keywords. Most schemas are one question, and have none. */
export function hasAny(schema: JsonObject, keywords: ReadonlySet<string>): boolean {
  for (const keyword of Object.keys(schema)) if (keywords.has(keyword)) return true;
  return false;
}

/** Keywords that are a sign of an older draft, with what takes their place. */
export const replacedKeywords: ReadonlyMap<string, string> = new Map([
  ["dependencies", "dependentSchemas"],
  ["additionalItems", "items"],
  ["$recursiveRef", "$ref"],
  ["$dynamicRef", "$ref"],
  ["$anchor", "$defs"],
  ["$dynamicAnchor", "$defs"],
  ["enumNames", "oneOf"],
  ["x-enum-titles", "oneOf"],
  ["prefixItems", "properties"],
  ["nullable", "required"],
]);

/** Formats that a value can be checked by; see `formats` in `@waarom/model/runtime`. */
export const knownFormats: ReadonlySet<string> = new Set(formatNames);
