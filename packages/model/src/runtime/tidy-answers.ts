import {
  isJsonArray,
  isJsonObject,
  type JsonArray,
  type JsonObject,
  type JsonValue,
} from "../contracts/json.js";
import {
  applyingTo,
  firstSaying,
  isLeaf,
  isRequired,
  itemNodes,
  propertyNodes,
  rootNode,
  type ConditionalForm,
  type SchemaNode,
} from "./applying.js";
import { tidy } from "./formats.js";

/**
 * The data as it was meant: texts written in one way (see `tidy`), and what was left blank not there at all. So an empty
 * question is "not filled in", and an optional group that nobody touched asks for nothing. Required groups and lists
 * stay, and so do blank rows before a filled one: an error must keep pointing at its row.
 */
export function tidyAnswers(form: ConditionalForm, data: JsonObject): JsonObject {
  const root = rootNode(form);
  return tidyObject([root], data, form);
}

function tidyValue(
  nodes: readonly SchemaNode[],
  value: JsonValue,
  form: ConditionalForm,
): JsonValue | undefined {
  if (nodes.length === 0) return value;
  if (typeof value === "string") return tidyText(nodes, value);
  if (value === null) return undefined;
  if (isJsonArray(value)) return tidyList(nodes, value, form);
  return isJsonObject(value) && !isLeaf(nodes) ? tidyObject(nodes, value, form) : value;
}

function tidyText(nodes: readonly SchemaNode[], text: string): string | undefined {
  const format = firstSaying(nodes, "format");
  const written = tidy(typeof format === "string" ? format : undefined, text.replaceAll("\r\n", "\n"));
  return written === "" ? undefined : written;
}

function tidyList(nodes: readonly SchemaNode[], list: JsonArray, form: ConditionalForm): JsonValue {
  const below = itemNodes(applyingTo(nodes, list, form));
  if (isLeaf(below))
    return list.map((item) => tidyValue(below, item, form)).filter((item) => item !== undefined);
  const rows = list.map((item) => tidyValue(below, item, form) ?? {});
  return rows.slice(0, rows.findLastIndex((row) => !isBlank(row)) + 1);
}

function tidyObject(nodes: readonly SchemaNode[], object: JsonObject, form: ConditionalForm): JsonObject {
  const here = applyingTo(nodes, object, form);
  const entries = Object.entries(object).flatMap(([name, child]): [string, JsonValue][] => {
    const value = tidyValue(propertyNodes(here, name), child, form);
    return value === undefined || (isBlank(value) && !isRequired(here, name)) ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

function isBlank(value: JsonValue): boolean {
  return isJsonArray(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0;
}
