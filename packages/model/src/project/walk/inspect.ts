import {
  isJsonArray,
  isJsonObject,
  own,
  type DataPath,
  type JsonValue,
  type Pointer,
} from "../../contracts/json.js";
import { joinPointer } from "../../text/pointer.js";
import { follow } from "./follow.js";
import { mayContradict } from "./joins.js";
import type { Reach } from "./reach.js";
import { knownFormats, knownKeywords, replacedKeywords } from "./keywords.js";
import { crossedBound, isUsable } from "./keyword-values.js";
import type { ReachedNode } from "./place.js";
import type { WalkReport } from "./report.js";
import { unsafePattern } from "./pattern/unsafe-pattern.js";

/** Reports what a node says in a keyword that the dialect does not have, or with a value that the keyword cannot have. */
export function inspectNode(node: ReachedNode, path: DataPath, report: WalkReport): void {
  for (const keyword of Object.keys(node.schema)) {
    const value = own(node.schema, keyword);
    if (value !== undefined && !isUsable(keyword, value))
      report.problem("unusable-value", joinPointer(node.pointer, keyword), path, { keyword });
    if (!report.isUnsure && mayContradict(node.schema, keyword)) report.isUnsure = true;
    if (keyword === "$id" ? node.pointer !== "" : !knownKeywords.has(keyword) && !isAnnotation(keyword)) {
      const instead = replacedKeywords.get(keyword);
      report.problem("unsupported-keyword", joinPointer(node.pointer, keyword), path, {
        keyword,
        ...(instead === undefined ? {} : { instead }),
      });
    }
  }
  const crossed = crossedBound(node.schema);
  if (crossed !== undefined)
    report.problem("unusable-value", joinPointer(node.pointer, crossed), path, { keyword: crossed });
  inspectFormat(node, path, report);
  const pattern = own(node.schema, "pattern");
  if (typeof pattern === "string")
    inspectPattern(pattern, joinPointer(node.pointer, "pattern"), path, report);
  const byPattern = own(node.schema, "patternProperties");
  if (isJsonObject(byPattern))
    for (const name of Object.keys(byPattern))
      inspectPattern(name, joinPointer(node.pointer, "patternProperties", name), path, report);
}

/** Keys of our own and of other tools: they explain, they never judge a value. */
function isAnnotation(keyword: string): boolean {
  return keyword.startsWith("x-") && !replacedKeywords.has(keyword);
}

function inspectFormat(node: ReachedNode, path: DataPath, report: WalkReport): void {
  const format = own(node.schema, "format");
  if (format === undefined || (typeof format === "string" && knownFormats.has(format))) return;
  report.problem("unsupported-keyword", joinPointer(node.pointer, "format"), path, {
    keyword: "format",
    value: format,
  });
}

function inspectPattern(pattern: string, pointer: Pointer, path: DataPath, report: WalkReport): void {
  const reason = unsafePattern(pattern);
  if (reason !== undefined) report.problem("unsafe-pattern", pointer, path, { pattern, reason });
}

/**
 * Looks through a schema that only tests (`if`, `not`, `contains`): it holds no field, but a dangerous pattern or a
 * reference to nowhere is as wrong there as anywhere.
 */
export function inspectCondition(schema: JsonValue, reach: Reach, path: DataPath, report: WalkReport): void {
  if (typeof schema === "boolean") return;
  if (!isJsonObject(schema)) {
    report.problem("not-a-schema", reach.pointer, path);
    return;
  }
  const depth = (reach.trail?.depth ?? 0) + 1;
  if (!report.mayEnter(reach.pointer, path, depth)) return;
  const trail = { pointer: reach.pointer, before: reach.trail, depth };
  inspectNode({ ...reach, schema, trail }, path, report);
  for (const [token, child] of subschemas(schema))
    inspectCondition(child, { pointer: reach.pointer + token, via: reach.via + token, trail }, path, report);
  const followed = follow(schema, { ...reach, trail }, path, report);
  if (followed !== undefined) inspectCondition(followed.value, followed.reach, path, report);
}

const oneSchema = [
  "if",
  "then",
  "else",
  "not",
  "contains",
  "items",
  "propertyNames",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
];
const manySchemas = ["allOf", "anyOf", "oneOf", "prefixItems"];
const namedSchemas = ["properties", "patternProperties", "dependentSchemas"];

/** Every direct subschema with the pointer to it. */
function subschemas(schema: {
  readonly [key: string]: JsonValue;
}): readonly (readonly [string, JsonValue])[] {
  const found: (readonly [string, JsonValue])[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (oneSchema.includes(keyword)) found.push([joinPointer("", keyword), value]);
    else if (manySchemas.includes(keyword) && isJsonArray(value))
      value.forEach((item, index) => found.push([joinPointer("", keyword, index), item]));
    else if (namedSchemas.includes(keyword) && isJsonObject(value))
      for (const [name, item] of Object.entries(value)) found.push([joinPointer("", keyword, name), item]);
  }
  return found;
}
