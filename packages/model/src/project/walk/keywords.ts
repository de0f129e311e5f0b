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
