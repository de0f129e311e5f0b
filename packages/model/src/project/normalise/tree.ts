import { isJsonArray, isJsonObject, type JsonValue, type Pointer } from "../../contracts/json.js";
import { joinPointer } from "../../text/pointer.js";

/**
 * A schema while it is rewritten: each part knows where in the source it came from. A `value` is copied as it stands,
 * so its own parts stand at the same places below its origin.
 */
export type Tree = ValueTree | ObjectTree | ListTree;
export interface ValueTree {
  readonly kind: "value";
  readonly value: JsonValue;
  readonly origin: Pointer;
}
export interface ObjectTree {
  readonly kind: "object";
  readonly entries: ReadonlyMap<string, Tree>;
  readonly origin: Pointer;
}
export interface ListTree {
  readonly kind: "list";
  readonly items: readonly Tree[];
  readonly origin: Pointer;
}

export function valueTree(value: JsonValue, origin: Pointer): ValueTree {
  return { kind: "value", value, origin };
}

/** A value that the source does not have in these words: all of it comes from one place. */
export function madeTree(value: JsonValue, origin: Pointer): Tree {
  if (isJsonArray(value))
    return listTree(
      value.map((item) => madeTree(item, origin)),
      origin,
    );
  if (isJsonObject(value))
    return objectTree(
      Object.entries(value).map(([key, item]) => [key, madeTree(item, origin)]),
      origin,
    );
  return valueTree(value, origin);
}

export function objectTree(entries: Iterable<readonly [string, Tree]>, origin: Pointer): ObjectTree {
  return { kind: "object", entries: new Map(entries), origin };
}

export function listTree(items: readonly Tree[], origin: Pointer): ListTree {
  return { kind: "list", items, origin };
}

/** The object with these entries changed; `undefined` takes one out. */
export function withEntries(
  tree: ObjectTree,
  changes: Iterable<readonly [string, Tree | undefined]>,
): ObjectTree {
  const entries = new Map(tree.entries);
  for (const [key, value] of changes) {
    if (value === undefined) entries.delete(key);
    else entries.set(key, value);
  }
  return { ...tree, entries };
}

/** The plain JSON of a tree. */
export function toJson(tree: Tree): JsonValue {
  switch (tree.kind) {
    case "value":
      return tree.value;
    case "list":
      return tree.items.map(toJson);
    case "object":
      return Object.fromEntries([...tree.entries].map(([key, value]) => [key, toJson(value)]));
  }
}

/** From each pointer in the rewritten schema to where it came from. */
export function originsOf(tree: Tree): ReadonlyMap<Pointer, Pointer> {
  const origins = new Map<Pointer, Pointer>();
  collect(tree, "", origins);
  return origins;
}

function collect(tree: Tree, pointer: Pointer, origins: Map<Pointer, Pointer>): void {
  origins.set(pointer, tree.origin);
  if (tree.kind === "list")
    tree.items.forEach((item, index) => {
      collect(item, joinPointer(pointer, index), origins);
    });
  else if (tree.kind === "object")
    for (const [key, value] of tree.entries) collect(value, joinPointer(pointer, key), origins);
  else for (const [key, value] of partsOf(tree)) collect(value, joinPointer(pointer, key), origins);
}

/** The parts of a copied value, each with its own place. */
function partsOf(tree: Tree): readonly (readonly [string | number, Tree])[] {
  if (tree.kind === "object") return [...tree.entries];
  if (tree.kind === "list") return [...tree.items.entries()];
  const { value, origin } = tree;
  if (isJsonArray(value))
    return value.map((item, index) => [index, valueTree(item, joinPointer(origin, index))]);
  if (isJsonObject(value))
    return Object.entries(value).map(([key, item]) => [key, valueTree(item, joinPointer(origin, key))]);
  return [];
}

/** The items of a list, however it is kept; none where it is no list. */
export function itemsOf(tree: Tree | undefined): readonly Tree[] {
  if (tree === undefined || tree.kind === "object") return [];
  if (tree.kind === "value" && !isJsonArray(tree.value)) return [];
  return partsOf(tree).map(([, item]) => item);
}

/** The strings in a list. */
export function namesIn(tree: Tree | undefined): readonly string[] {
  return itemsOf(tree).flatMap((item) =>
    item.kind === "value" && typeof item.value === "string" ? [item.value] : [],
  );
}

/** The entry as plain JSON, undefined where there is none. */
export function entry(tree: ObjectTree, key: string): JsonValue | undefined {
  const found = tree.entries.get(key);
  return found === undefined ? undefined : toJson(found);
}

/** The properties of a schema tree. */
export function propertiesOf(tree: ObjectTree): ReadonlyMap<string, Tree> {
  const properties = tree.entries.get("properties");
  return properties?.kind === "object" ? properties.entries : new Map<string, Tree>();
}
