import { isJsonArray, isJsonObject, own, type JsonObject, type JsonValue } from "@waarom/model";
import { jsKey, jsLiteral } from "./js-value.js";

/**
 * The type of a form's answers after validation, as TypeScript. A question that depends on a condition is optional: only a
 * condition could say more.
 *
 * @param schema normalised
 * @example
 * answerType({ type: "object", properties: { naam: { type: "string" } }, required: ["naam"] });
 * // "{\n  readonly naam: string;\n}"
 */
export function answerType(schema: JsonObject): string {
  return typeOf([schema], 0);
}

/** The type that all these nodes together describe; the first one is there whatever the answers are. */
function typeOf(nodes: readonly JsonObject[], depth: number): string {
  const listed = nodes.map(choicesOf).find((choices) => choices !== undefined);
  if (listed !== undefined) return [...new Set(listed.map(literalType))].join(" | ");
  const type = nodes.map((node) => own(node, "type")).find((found) => found !== undefined);
  const names = isJsonArray(type) ? type : [type];
  return names.map((name) => namedType(name, nodes, depth)).join(" | ");
}

function namedType(type: JsonValue | undefined, nodes: readonly JsonObject[], depth: number): string {
  switch (type) {
    case "string":
    case "boolean":
    case "null":
      return type;
    case "number":
    case "integer":
      return "number";
    case "array": {
      const items = nodes.flatMap((node) => objectsIn([own(node, "items")]));
      return `readonly (${items.length === 0 ? "unknown" : typeOf(items, depth)})[]`;
    }
    case "object":
      return objectType(nodes, depth);
    default:
      return "unknown";
  }
}

function objectType(nodes: readonly JsonObject[], depth: number): string {
  const required = new Set(nodes.flatMap((node) => stringsIn(own(node, "required"))));
  const properties = new Map<string, { readonly nodes: JsonObject[]; readonly always: boolean }>();
  const collect = (node: JsonObject, always: boolean): void => {
    const described = own(node, "properties");
    for (const [name, property] of isJsonObject(described) ? Object.entries(described) : []) {
      if (!isJsonObject(property)) continue;
      const known = properties.get(name);
      if (known === undefined) properties.set(name, { nodes: [property], always });
      else known.nodes.push(property);
    }
    for (const rule of listIn(own(node, "allOf")))
      if (isJsonObject(rule))
        for (const branch of objectsIn([own(rule, "then"), own(rule, "else")])) collect(branch, false);
  };
  for (const node of nodes) collect(node, true);

  const indent = "  ".repeat(depth + 1);
  const lines = [...properties].map(([name, property]) => {
    const optional = property.always && required.has(name) ? "" : "?";
    return `${indent}readonly ${jsKey(name)}${optional}: ${typeOf(property.nodes, depth + 1)};\n`;
  });
  return lines.length === 0 ? "Record<string, never>" : `{\n${lines.join("")}${"  ".repeat(depth)}}`;
}

function choicesOf(node: JsonObject): readonly JsonValue[] | undefined {
  if (Object.hasOwn(node, "const")) return [own(node, "const") ?? null];
  const values = own(node, "enum");
  if (isJsonArray(values)) return values;
  const options = own(node, "oneOf");
  if (!isJsonArray(options)) return undefined;
  const constants = options.map((option) => (isJsonObject(option) ? own(option, "const") : undefined));
  return constants.every((value) => value !== undefined) ? constants : undefined;
}

function literalType(value: JsonValue): string {
  return typeof value === "object" && value !== null ? "unknown" : jsLiteral(value);
}

function objectsIn(values: readonly (JsonValue | undefined)[]): readonly JsonObject[] {
  return values.filter((value) => isJsonObject(value));
}
function listIn(value: JsonValue | undefined): readonly JsonValue[] {
  return isJsonArray(value) ? value : [];
}
function stringsIn(value: JsonValue | undefined): readonly string[] {
  return listIn(value).filter((item) => typeof item === "string");
}
