import { isJsonArray, isJsonObject, own, type JsonValue } from "../../contracts/json.js";
import { anyKind, kindNames, ownKinds, singleType } from "../walk/kinds.js";
import {
  entry,
  itemsOf,
  listTree,
  madeTree,
  toJson,
  valueTree,
  withEntries,
  type ObjectTree,
  type Tree,
} from "./tree.js";

/**
 * What a control needs to know of a leaf: one type. "No answer" is no value in a form, so `null` is taken out of types
 * and choices; the type that the choices have is written out.
 */
export function completeLeaf(tree: ObjectTree): ObjectTree {
  return withType(withoutNull(tree));
}

function withoutNull(tree: ObjectTree): ObjectTree {
  const changes: [string, Tree][] = [];
  const type = tree.entries.get("type");
  const names = entry(tree, "type");
  if (type !== undefined && isJsonArray(names) && names.length > 0) {
    const kept = names.filter((name) => name !== "null" || names.length === 1);
    const [only] = kept;
    changes.push(["type", madeTree(kept.length === 1 && only !== undefined ? only : kept, type.origin)]);
  }
  const listed = tree.entries.get("enum");
  if (listed !== undefined) {
    const kept = itemsOf(listed).filter((item) => toJson(item) !== null);
    if (kept.length > 0 && kept.length < itemsOf(listed).length)
      changes.push(["enum", listTree(kept, listed.origin)]);
  }
  return changes.length === 0 ? tree : withEntries(tree, changes);
}

function withType(tree: ObjectTree): ObjectTree {
  if (tree.entries.has("type")) return tree;
  const values = choiceValues(tree);
  if (values.length === 0) return tree;
  const kinds = ownKinds({ enum: values });
  const type =
    singleType(kinds) ??
    (kinds === anyKind ? undefined : kindNames(kinds).length === 1 ? kindNames(kinds)[0] : undefined);
  return type === undefined || type === "null"
    ? tree
    : withEntries(tree, [["type", valueTree(type, tree.origin)]]);
}

/** The values that a leaf can take, where it lists them. */
function choiceValues(tree: ObjectTree): readonly JsonValue[] {
  const only = entry(tree, "const");
  if (only !== undefined) return [only];
  const listed = entry(tree, "enum");
  if (isJsonArray(listed)) return listed;
  const options = entry(tree, "oneOf");
  if (!isJsonArray(options)) return [];
  const values = options.map((option) => (isJsonObject(option) ? own(option, "const") : undefined));
  return values.some((value) => value === undefined) ? [] : values.filter((value) => value !== undefined);
}
