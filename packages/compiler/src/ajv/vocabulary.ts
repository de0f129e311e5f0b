/** Keywords that judge a value by themselves: handed to Ajv as they are. */
const plainKeywords = [
  "type",
  "const",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "required",
  "dependentRequired",
  "minProperties",
  "maxProperties",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minContains",
  "maxContains",
] as const;

/** Keywords that only inform: no validator needs them, so they do not weigh on what a resident downloads. */
const annotations = [
  "$schema",
  "$id",
  "$comment",
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "contentEncoding",
  "contentMediaType",
  // What `normalise` has already written out at the places that referred to it.
  "$defs",
  "definitions",
] as const;

const plain: ReadonlySet<string> = new Set(plainKeywords);
const silent: ReadonlySet<string> = new Set(annotations);

/** True for a keyword that Ajv takes as it is. */
export function isPlainKeyword(keyword: string): boolean {
  return plain.has(keyword);
}

/** True for a keyword that says nothing about which values are valid; every `x-` keyword is one. */
export function isAnnotation(keyword: string): boolean {
  return silent.has(keyword) || keyword.startsWith("x-");
}
