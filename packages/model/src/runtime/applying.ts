import type { CompiledForm } from "../contracts/compiled-form.js";
import {
  isJsonArray,
  isJsonObject,
  own,
  type JsonObject,
  type JsonValue,
  type Pointer,
} from "../contracts/json.js";
import { joinPointer } from "../text/pointer.js";

/** A node of a form's normalised schema, with its pointer in it. */
export interface SchemaNode {
  readonly schema: JsonObject;
  readonly pointer: Pointer;
}

/** The part of a compiled form that decides which questions are asked. */
export type ConditionalForm = Pick<CompiledForm, "schema" | "conditions">;

/** The whole schema as one node: where every walk over a compiled form begins. */
export function rootNode(form: Pick<CompiledForm, "schema">): SchemaNode {
  return { schema: form.schema, pointer: "" };
}

/**
 * The nodes that hold for a value: the ones given, and each `then` or `else` whose condition says so. A condition that
 * the form does not have counts as both: validation then judges, and no answer is lost here.
 */
export function applyingTo(
  nodes: readonly SchemaNode[],
  value: JsonValue,
  form: ConditionalForm,
): readonly SchemaNode[] {
  return nodes.flatMap((node) => [node, ...applyingTo(waysFor(node, value, form), value, form)]);
}

function waysFor(node: SchemaNode, value: JsonValue, form: ConditionalForm): readonly SchemaNode[] {
  return conditionsIn(node).flatMap(({ schema, pointer }) => {
    const name = joinPointer(pointer, "if");
    const holds = Object.hasOwn(form.conditions, name) ? form.conditions[name]?.(value) : undefined;
    const keywords = holds === undefined ? ["then", "else"] : [holds ? "then" : "else"];
    return keywords.flatMap((keyword) => childNode({ schema, pointer }, keyword));
  });
}

/** Every node that can hold, whatever the answers are. */
export function possibleNodes(nodes: readonly SchemaNode[]): readonly SchemaNode[] {
  return nodes.flatMap((node) => {
    const ways = conditionsIn(node).flatMap((condition) =>
      ["then", "else"].flatMap((keyword) => childNode(condition, keyword)),
    );
    return [node, ...possibleNodes(ways)];
  });
}

/** The conditions of a node: members of `allOf` that have an `if`, and the node itself if it has one. */
function conditionsIn(node: SchemaNode): readonly SchemaNode[] {
  const members = own(node.schema, "allOf");
  const inside = isJsonArray(members) ? members.flatMap((_, index) => childNode(node, "allOf", index)) : [];
  return [node, ...inside].filter(({ schema }) => Object.hasOwn(schema, "if"));
}

/** The schemas of a property. */
export function propertyNodes(nodes: readonly SchemaNode[], name: string): readonly SchemaNode[] {
  if (nodes.length > fewNodes) return contentsOf(nodes).properties.get(name) ?? noNodes;
  return nodes.flatMap((node) => childNode(node, "properties", name));
}

/** What many nodes say together, by the name of the property: looked up as often as there are properties. */
interface Contents {
  readonly properties: ReadonlyMap<string, readonly SchemaNode[]>;
  readonly required: ReadonlySet<string>;
}

/** More nodes than this (each condition is one) are looked through once instead of once per property. */
const fewNodes = 4;
const noNodes: readonly SchemaNode[] = [];
const known = new WeakMap<readonly SchemaNode[], Contents>();

function contentsOf(nodes: readonly SchemaNode[]): Contents {
  const found = known.get(nodes);
  if (found !== undefined) return found;
  const properties = new Map<string, SchemaNode[]>();
  const required = new Set<string>();
  for (const node of nodes) {
    for (const name of requiredBy(node)) required.add(name);
    const described = own(node.schema, "properties");
    if (!isJsonObject(described)) continue;
    const place = joinPointer(node.pointer, "properties");
    for (const [name, schema] of Object.entries(described)) {
      if (!isJsonObject(schema)) continue;
      const child = { schema, pointer: joinPointer(place, name) };
      const others = properties.get(name);
      if (others === undefined) properties.set(name, [child]);
      else others.push(child);
    }
  }
  const contents = { properties, required };
  known.set(nodes, contents);
  return contents;
}

function requiredBy({ schema }: SchemaNode): readonly string[] {
  const required = own(schema, "required");
  return isJsonArray(required) ? required.filter((name) => typeof name === "string") : [];
}

/** The schemas of an array's items. */
export function itemNodes(nodes: readonly SchemaNode[]): readonly SchemaNode[] {
  return nodes.flatMap((node) => childNode(node, "items"));
}

/** The names of the properties that these nodes describe. */
export function propertyNames(nodes: readonly SchemaNode[]): readonly string[] {
  const names = nodes.flatMap(({ schema }) => {
    const properties = own(schema, "properties");
    return isJsonObject(properties) ? Object.keys(properties) : [];
  });
  return [...new Set(names)];
}

/** True where one of these nodes asks for the property. */
export function isRequired(nodes: readonly SchemaNode[], name: string): boolean {
  return contentsOf(nodes).required.has(name);
}

/** True where a value is one answer: a file, or no object and no list. */
export function isLeaf(nodes: readonly SchemaNode[]): boolean {
  if (nodes.some(({ schema }) => own(schema, "x-file") !== undefined)) return true;
  return !nodes.some(({ schema }) => {
    const type = own(schema, "type");
    return (
      type === "object" ||
      type === "array" ||
      isJsonObject(own(schema, "properties")) ||
      isJsonObject(own(schema, "items"))
    );
  });
}

/** What the first of the nodes says by a keyword. */
export function firstSaying(nodes: readonly SchemaNode[], keyword: string): JsonValue | undefined {
  return nodes.map(({ schema }) => own(schema, keyword)).find((value) => value !== undefined);
}

function childNode(node: SchemaNode, ...tokens: readonly (string | number)[]): readonly SchemaNode[] {
  let value: JsonValue | undefined = node.schema;
  for (const token of tokens) {
    if (isJsonArray(value)) value = typeof token === "number" ? value[token] : undefined;
    else value = isJsonObject(value) ? own(value, String(token)) : undefined;
  }
  return isJsonObject(value) ? [{ schema: value, pointer: joinPointer(node.pointer, ...tokens) }] : [];
}
