import { isJsonArray, isJsonObject, own, type DataPath, type JsonValue } from "../../contracts/json.js";
import { pathToken } from "../../runtime/data-path.js";
import { joinPointer } from "../../text/pointer.js";
import type { Reach } from "../walk/reach.js";
import { follow } from "../walk/follow.js";
import type { WalkReport } from "../walk/report.js";
import type { RewriteAt } from "./rewrite-at.js";
import { closeObject } from "./close.js";
import { rewriteChoice } from "./choice.js";
import { inlineReferences } from "./condition.js";
import { completeFile } from "./file.js";
import { completeLeaf } from "./leaf.js";
import { mergeObjects, mergeSchemas, type Conflict } from "./merge.js";
import {
  listTree,
  madeTree,
  objectTree,
  valueTree,
  withEntries,
  type ObjectTree,
  type Tree,
} from "./tree.js";

/** Keywords that are rewritten apart, after what stands beside them. */
const structural = new Set([
  ...["$ref", "$defs", "definitions", "$comment", "allOf", "anyOf", "oneOf"],
  ...["if", "then", "else", "dependentRequired", "dependentSchemas", "dependencies"],
]);

/** Rewrites a schema and all below it to the part of the dialect that both validates and renders. */
export function rewrite(schema: JsonValue, reach: Reach, path: DataPath, report: WalkReport): Tree {
  if (!isJsonObject(schema)) return valueTree(schema === false ? false : true, reach.pointer);
  const depth = (reach.trail?.depth ?? 0) + 1;
  if (!report.mayEnter(reach.pointer, path, depth)) return objectTree([], reach.pointer);
  const trail = { pointer: reach.pointer, before: reach.trail, depth };
  const at: RewriteAt = { schema, at: { ...reach, trail }, path, report };
  const conflict: Conflict = (keyword, later) => {
    report.problem("unsupported-keyword", later.origin, path, { keyword, conflict: true });
  };
  let tree: Tree = plainKeywords(at);
  tree = withConditions(tree, conditionsOf(at), conflict);
  for (const part of appliedInPlace(at)) tree = mergeSchemas(tree, part, conflict);
  for (const keyword of ["anyOf", "oneOf"] as const)
    if (tree.kind === "object") tree = rewriteChoice(tree, branchesOf(at, keyword), keyword, at, conflict);
  return tree.kind === "object" ? completeLeaf(completeFile(closeObject(tree))) : tree;
}

/** A child schema below a keyword of this node. */
function below(
  at: RewriteAt,
  schema: JsonValue,
  path: DataPath,
  ...tokens: readonly (string | number)[]
): Tree {
  const pointer = joinPointer(at.at.pointer, ...tokens);
  return rewrite(
    schema,
    { pointer, via: joinPointer(at.at.via, ...tokens), trail: at.at.trail },
    path,
    at.report,
  );
}

function plainKeywords(at: RewriteAt): ObjectTree {
  const entries: [string, Tree][] = [];
  for (const [keyword, value] of Object.entries(at.schema))
    if (!structural.has(keyword)) entries.push([keyword, plainKeyword(at, keyword, value)]);
  return objectTree(entries, at.at.pointer);
}

function plainKeyword(at: RewriteAt, keyword: string, value: JsonValue): Tree {
  const origin = joinPointer(at.at.pointer, keyword);
  switch (keyword) {
    case "properties":
    case "patternProperties": {
      if (!isJsonObject(value)) return valueTree(value, origin);
      const step = (name: string) => (keyword === "properties" ? pathToken(name) : "*");
      const children = Object.entries(value).map(([name, schema]): [string, Tree] => [
        name,
        below(at, schema, `${at.path}/${step(name)}`, keyword, name),
      ]);
      return objectTree(children, origin);
    }
    case "items":
    case "additionalProperties":
    case "unevaluatedProperties":
    case "unevaluatedItems":
      return isJsonObject(value) ? below(at, value, `${at.path}/*`, keyword) : valueTree(value, origin);
    case "not":
    case "contains":
    case "propertyNames":
      return inlineReferences(value, { ...at.at, pointer: origin }, at.report);
    case "x-privacy":
      return isJsonArray(value) ? valueTree(value, origin) : listTree([valueTree(value, origin)], origin);
    default:
      return valueTree(value, origin);
  }
}

/** What else applies at the same data path, whatever the answers: the target of a reference, members of `allOf`. */
function appliedInPlace(at: RewriteAt): readonly Tree[] {
  const members = own(at.schema, "allOf");
  return [
    ...referred(at),
    ...(isJsonArray(members)
      ? members.map((member, index) => below(at, member, at.path, "allOf", index))
      : []),
  ];
}

function referred(at: RewriteAt): readonly Tree[] {
  const followed = follow(at.schema, at.at, at.path, at.report);
  return followed === undefined ? [] : [rewrite(followed.value, followed.reach, at.path, at.report)];
}

/** The branches of a `oneOf` or `anyOf`, each rewritten on its own. */
function branchesOf(at: RewriteAt, keyword: "anyOf" | "oneOf"): readonly Tree[] {
  const members = own(at.schema, keyword);
  return isJsonArray(members)
    ? members.map((member, index) => below(at, member, at.path, keyword, index))
    : [];
}

/** `if` with `then` and `else`, and the dependent keywords in the same form. */
function conditionsOf(at: RewriteAt): readonly Tree[] {
  return [...ifThenElse(at), ...dependents(at)];
}

function ifThenElse(at: RewriteAt): readonly Tree[] {
  const condition = own(at.schema, "if");
  if (condition === undefined) return [];
  const pointer = joinPointer(at.at.pointer, "if");
  const ways = (["then", "else"] as const).flatMap((keyword): [string, Tree][] => {
    const schema = own(at.schema, keyword);
    return schema === undefined ? [] : [[keyword, below(at, schema, at.path, keyword)]];
  });
  if (ways.length === 0) return [];
  const test = inlineReferences(condition, { ...at.at, pointer }, at.report);
  return [objectTree([["if", test], ...ways], at.at.pointer)];
}

function dependents(at: RewriteAt): readonly Tree[] {
  return ["dependentRequired", "dependentSchemas", "dependencies"].flatMap((keyword) => {
    const value = own(at.schema, keyword);
    if (!isJsonObject(value)) return [];
    return Object.entries(value).map(([name, then]) => {
      const origin = joinPointer(at.at.pointer, keyword, name);
      const way = isJsonArray(then)
        ? objectTree([["required", valueTree(then, origin)]], origin)
        : below(at, then, at.path, keyword, name);
      return objectTree(
        [
          ["if", madeTree({ required: [name] }, origin)],
          ["then", way],
        ],
        origin,
      );
    });
  });
}

function withConditions(tree: ObjectTree, conditions: readonly Tree[], conflict: Conflict): ObjectTree {
  if (conditions.length === 0) return tree;
  const holder = withEntries(objectTree([], tree.origin), [["allOf", listTree(conditions, tree.origin)]]);
  return mergeObjects(tree, holder, conflict);
}
