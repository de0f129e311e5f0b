import { itemsOf, objectTree, type ObjectTree, type Tree } from "./tree.js";
import { words } from "./merge.js";

/** What an option of a choice may say beside its value. */
const optionWords = new Set(["const", "enum", "title", "description", "type"]);

/**
 * The branches as options `{ const, title }`; undefined where a branch is more than values with a name, or where a value
 * stands in two options and both would have to hold.
 */
export function optionsOf(branches: readonly ObjectTree[], mayRepeat: boolean): readonly Tree[] | undefined {
  const options = new Map<string, Tree>();
  for (const branch of branches) {
    const values = valuesOf(branch);
    if (values === undefined) return undefined;
    for (const value of values) {
      if (!options.has(words(value))) options.set(words(value), option(branch, value));
      else if (!mayRepeat) return undefined;
    }
  }
  return [...options.values()];
}

function valuesOf(branch: ObjectTree): readonly Tree[] | undefined {
  if ([...branch.entries.keys()].some((key) => !optionWords.has(key))) return undefined;
  const only = branch.entries.get("const");
  if (only !== undefined) return [only];
  const listed = branch.entries.get("enum");
  return listed === undefined ? undefined : itemsOf(listed);
}

function option(branch: ObjectTree, value: Tree): ObjectTree {
  const named = ["title", "description"].flatMap((key): [string, Tree][] => {
    const text = branch.entries.get(key);
    return text === undefined ? [] : [[key, text]];
  });
  return objectTree([["const", value], ...named], branch.origin);
}
