import { entry, valueTree, withEntries, type ObjectTree } from "./tree.js";

/**
 * An object is closed by `unevaluatedProperties`, which also sees the questions that a condition adds;
 * `additionalProperties` would show them and then refuse their answers.
 */
export function closeObject(tree: ObjectTree): ObjectTree {
  const closing = tree.entries.get("additionalProperties");
  if (closing === undefined || entry(tree, "additionalProperties") !== false) return tree;
  return withEntries(tree, [
    ["additionalProperties", undefined],
    ["unevaluatedProperties", valueTree(false, closing.origin)],
  ]);
}
