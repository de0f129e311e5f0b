import { joinPointer } from "../../text/pointer.js";
import { discriminate } from "./discriminate.js";
import type { Conflict } from "./merge.js";
import { mergeObjects } from "./merge.js";
import { optionsOf } from "./options.js";
import type { RewriteAt } from "./rewrite-at.js";
import { entry, listTree, propertiesOf, toJson, withEntries, type ObjectTree, type Tree } from "./tree.js";

/**
 * Rewrites a `oneOf` or `anyOf` to what a resident can choose: options of one question, or (for objects) a question that
 * tells the branches apart, with the rest of each branch behind it. What is neither stays as it is, and is a problem:
 * nobody could say which question to show.
 */
export function rewriteChoice(
  base: ObjectTree,
  branches: readonly Tree[],
  keyword: "anyOf" | "oneOf",
  at: RewriteAt,
  conflict: Conflict,
): ObjectTree {
  if (branches.length === 0) return base;
  const origin = joinPointer(at.at.pointer, keyword);
  const possible = branches.filter((branch) => !isEmptyAnswer(branch));
  const objects = possible.filter((branch) => branch.kind === "object");
  if (objects.length > 0 && objects.length === possible.length) {
    const [only] = objects;
    if (only !== undefined && objects.length === 1) return mergeObjects(base, only, conflict);
    const rewritten = isAboutObjects(base, objects)
      ? discriminate(base, objects, origin, conflict)
      : asOptions(base, objects, keyword, origin, conflict);
    if (rewritten !== undefined) return rewritten;
  }
  at.report.problem("ambiguous-choice", origin, at.path, { keyword, branches: branches.length });
  return withEntries(base, [[keyword, listTree(branches, origin)]]);
}

/** A branch that no resident can choose: `false`, or nothing but `null`. */
function isEmptyAnswer(branch: Tree): boolean {
  if (branch.kind !== "object") return toJson(branch) === false;
  return entry(branch, "type") === "null" || entry(branch, "const") === null;
}

function isAboutObjects(base: ObjectTree, branches: readonly ObjectTree[]): boolean {
  return [base, ...branches].some((tree) => entry(tree, "type") === "object" || propertiesOf(tree).size > 0);
}

function asOptions(
  base: ObjectTree,
  branches: readonly ObjectTree[],
  keyword: "anyOf" | "oneOf",
  origin: string,
  conflict: Conflict,
): ObjectTree | undefined {
  const options = optionsOf(branches, keyword === "anyOf");
  return options === undefined
    ? undefined
    : mergeObjects(
        base,
        { kind: "object", origin, entries: new Map([["oneOf", listTree(options, origin)]]) },
        conflict,
      );
}
