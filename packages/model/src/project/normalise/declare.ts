import { isJsonObject, type DataPath, type JsonObject } from "../../contracts/json.js";
import { pathToken } from "../../runtime/data-path.js";
import { valueAt } from "../../text/pointer.js";
import type { FieldDeclaration } from "../walk-types.js";
import {
  entry,
  itemsOf,
  listTree,
  propertiesOf,
  valueTree,
  withEntries,
  type ObjectTree,
  type Tree,
} from "./tree.js";

/**
 * Writes at each leaf what it declares, its group's words included, so that a renderer can see at the leaf itself that
 * a form is whole. A schema that only narrows a leaf described elsewhere stays as it is.
 */
export function declareAtLeaves(
  tree: ObjectTree,
  declarations: ReadonlyMap<DataPath, readonly FieldDeclaration[]>,
  source: JsonObject,
): ObjectTree {
  return declare(tree, "", [], { declarations, source });
}

interface Known {
  readonly declarations: ReadonlyMap<DataPath, readonly FieldDeclaration[]>;
  readonly source: JsonObject;
}

/** `bases`: the schemas that hold at this path whatever the answers are, outside this one. */
function declare(tree: ObjectTree, path: DataPath, bases: readonly ObjectTree[], known: Known): ObjectTree {
  if (isLeaf(tree))
    return bases.length > 0 || tree.entries.has("x-privacy") ? tree : declared(tree, path, known);
  const changes: [string, Tree][] = [];
  const properties = tree.entries.get("properties");
  if (properties?.kind === "object") {
    const children = [...properties.entries].map(([name, child]): [string, Tree] => {
      const below = bases
        .flatMap((base) => propertiesOf(base).get(name) ?? [])
        .filter((item) => item.kind === "object");
      return [
        name,
        child.kind === "object" ? declare(child, `${path}/${pathToken(name)}`, below, known) : child,
      ];
    });
    changes.push(["properties", { ...properties, entries: new Map(children) }]);
  }
  const items = tree.entries.get("items");
  if (items?.kind === "object") {
    const below = bases
      .flatMap((base) => base.entries.get("items") ?? [])
      .filter((item) => item.kind === "object");
    changes.push(["items", declare(items, `${path}/*`, below, known)]);
  }
  const conditions = tree.entries.get("allOf");
  if (conditions !== undefined) {
    const inside = itemsOf(conditions).map((condition) =>
      declareWays(condition, path, [...bases, tree], known),
    );
    changes.push(["allOf", listTree(inside, conditions.origin)]);
  }
  return withEntries(tree, changes);
}

function declareWays(condition: Tree, path: DataPath, bases: readonly ObjectTree[], known: Known): Tree {
  if (condition.kind !== "object") return condition;
  const ways = ["then", "else"].flatMap((keyword): [string, Tree][] => {
    const way = condition.entries.get(keyword);
    return way?.kind === "object" ? [[keyword, declare(way, path, bases, known)]] : [];
  });
  return withEntries(condition, ways);
}

/** True where no other question lies below: not an object (but a file), not a list. */
function isLeaf(tree: ObjectTree): boolean {
  if (tree.entries.has("x-file")) return true;
  const type = entry(tree, "type");
  if (type === "object" || type === "array") return false;
  return !["properties", "items", "allOf"].some((keyword) => tree.entries.has(keyword));
}

function declared(tree: ObjectTree, path: DataPath, known: Known): ObjectTree {
  const found = (known.declarations.get(path) ?? []).flatMap(({ pointer }) => {
    const value = valueAt(known.source, pointer);
    return isJsonObject(value) ? [valueTree(value, pointer)] : [];
  });
  return found.length === 0 ? tree : withEntries(tree, [["x-privacy", listTree(found, tree.origin)]]);
}
