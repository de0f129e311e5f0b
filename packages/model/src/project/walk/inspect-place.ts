import {
  isJsonArray,
  isJsonObject,
  own,
  type DataPath,
  type JsonObject,
  type JsonValue,
  type Pointer,
} from "../../contracts/json.js";
import { anyItem, pathToken } from "../../runtime/data-path.js";
import { joinPointer } from "../../text/pointer.js";
import { freeKey, type Children } from "./children.js";
import { shutOuts } from "./closed.js";
import { reachInto } from "./reach.js";
import { inspectCondition } from "./inspect.js";
import { arrayKind, fileKind, kindNames, nullKind, objectKind, singleType, type Kinds } from "./kinds.js";
import type { Place, ReachedNode, Requirement } from "./place.js";
import type { WalkReport } from "./report.js";
import { testedNames } from "./tested-names.js";

/** Everything that is known of a data path before its children are walked. */
export interface SeenPlace {
  readonly place: Place;
  readonly nodes: readonly ReachedNode[];
  readonly kinds: Kinds;
  readonly path: DataPath;
  readonly children: Children;
  readonly required: Requirement | "never";
}

/** Reports what only shows when everything at a data path is seen together. */
export function inspectPlace(seen: SeenPlace, report: WalkReport): void {
  const { place, nodes, kinds, path } = seen;
  inspectTests(nodes, kinds, path, report);
  const [first] = nodes;
  if (first === undefined) return;
  const answer = kinds & ~nullKind;
  if (!isOneKind(answer)) report.problem("open-value", first.pointer, path, { types: kindNames(kinds) });
  // "Required, and may be null" is two answers to the question whether it must be filled in.
  else if (answer !== kinds && seen.required === "always")
    report.problem("open-value", first.pointer, path, { types: kindNames(kinds), keyword: "required" });
  if (answer === objectKind) {
    inspectObject(place, nodes, first, path, report);
    inspectConditions(nodes, seen.children, path, report);
    inspectRequired(nodes, seen.children, path, report);
    for (const { pointer, keyword, properties } of shutOuts(place))
      report.problem("unsupported-keyword", pointer, path, { keyword, properties });
  } else if (answer === arrayKind && !seen.children.has(anyItem))
    report.problem("open-value", first.pointer, path, { types: ["array"], keyword: "items" });
}

function isOneKind(kinds: Kinds): boolean {
  return singleType(kinds) !== undefined || kinds === objectKind || kinds === arrayKind || kinds === fileKind;
}

function inspectObject(
  place: Place,
  nodes: readonly ReachedNode[],
  first: ReachedNode,
  path: DataPath,
  report: WalkReport,
): void {
  for (const node of nodes)
    if (own(node.schema, "patternProperties") !== undefined)
      report.problem("open-value", joinPointer(node.pointer, "patternProperties"), path, {
        keyword: "patternProperties",
      });
  // A keyword that lets other keys in does so whatever closes the object beside it.
  for (const node of nodes)
    for (const keyword of ["additionalProperties", "unevaluatedProperties"]) {
      if ((own(node.schema, keyword) ?? false) !== false)
        report.problem("open-object", joinPointer(node.pointer, keyword), path, { keyword });
    }
  if (place.closed) return;
  const holder = nodes.find(({ schema }) => own(schema, "properties") !== undefined) ?? first;
  report.problem("open-object", holder.pointer, path);
}

/** What must be answered must be asked: else a resident meets an error without a question, and can never send. */
function inspectRequired(
  nodes: readonly ReachedNode[],
  children: Children,
  path: DataPath,
  report: WalkReport,
): void {
  if (children.has(freeKey)) return;
  for (const { schema, pointer } of nodes)
    for (const [keyword, list] of requiredLists(schema)) {
      if (!isJsonArray(list)) continue;
      list.forEach((name, index) => {
        if (typeof name === "string" && !children.has(pathToken(name)))
          report.problem("missing-question", joinPointer(pointer + keyword, index), path, { name });
      });
    }
}

function requiredLists(schema: JsonObject): readonly (readonly [Pointer, JsonValue])[] {
  const required = own(schema, "required");
  const dependent = own(schema, "dependentRequired");
  return [
    ...(required === undefined ? [] : [["/required", required] as const]),
    ...(isJsonObject(dependent)
      ? Object.entries(dependent).map(
          ([name, list]) => [joinPointer("/dependentRequired", name), list] as const,
        )
      : []),
  ];
}

/** A condition may only look at questions that the form has. */
function inspectConditions(
  nodes: readonly ReachedNode[],
  children: Children,
  path: DataPath,
  report: WalkReport,
): void {
  for (const node of nodes) {
    const condition = own(node.schema, "if");
    if (condition === undefined) continue;
    const { names, any } = testedNames(condition, report.root);
    const unknown = [...names].filter((name) => !children.has(pathToken(name)));
    if (unknown.length > 0 || any)
      report.problem("open-object", joinPointer(node.pointer, "if"), path, {
        keyword: "if",
        properties: unknown,
      });
  }
}

/** `not` and `contains` hold no field. Over an object, `not` refuses answers without a question to mend. */
function inspectTests(nodes: readonly ReachedNode[], kinds: Kinds, path: DataPath, report: WalkReport): void {
  for (const node of nodes)
    for (const keyword of ["not", "contains"]) {
      const test = own(node.schema, keyword);
      if (test === undefined) continue;
      inspectCondition(test, reachInto(node, keyword), path, report);
      if (keyword === "not" && kinds === objectKind)
        report.problem("unsupported-keyword", joinPointer(node.pointer, keyword), path, { keyword });
    }
}
