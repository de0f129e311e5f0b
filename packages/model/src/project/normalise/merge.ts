import type { JsonValue } from "../../contracts/json.js";
import { canonicalJson } from "../../text/canonical-json.js";
import {
  entry,
  itemsOf,
  listTree,
  madeTree,
  objectTree,
  toJson,
  type ObjectTree,
  type Tree,
} from "./tree.js";

/** Told when two schemas that both hold say what cannot be said as one. */
export type Conflict = (keyword: string, later: Tree) => void;

/** How one keyword of two schemas that both hold becomes one; undefined where that cannot be. */
type Join = (first: Tree, second: Tree, conflict: Conflict) => Tree | undefined;

const keepFirst: Join = (first) => first;
const highest: Join = (first, second) => byNumber(first, second, (a, b) => a >= b);
const lowest: Join = (first, second) => byNumber(first, second, (a, b) => a <= b);
const longerList: Join = (first, second) => listTree(union(itemsOf(first), itemsOf(second)), first.origin);
const sharedItems: Join = (first, second) => {
  const values = new Set(itemsOf(second).map(words));
  const shared = itemsOf(first).filter((item) => values.has(words(item)));
  return shared.length === 0 ? undefined : listTree(shared, first.origin);
};
const bothSchemas: Join = (first, second, conflict) => mergeSchemas(first, second, conflict);

/**
 * By keyword. What is not here must be the same in both. Words for people are taken from the outer schema, as a
 * reference with its own `title` expects.
 */
const joins: ReadonlyMap<string, Join> = new Map<string, Join>([
  ...[
    "title",
    "description",
    "default",
    "examples",
    "$comment",
    "$schema",
    "$id",
    "deprecated",
    "readOnly",
    "writeOnly",
  ].map((keyword): [string, Join] => [keyword, keepFirst]),
  ...["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"].map(
    (keyword): [string, Join] => [keyword, highest],
  ),
  ...["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"].map(
    (keyword): [string, Join] => [keyword, lowest],
  ),
  ["required", longerList],
  ["x-privacy", longerList],
  ["allOf", (first, second) => listTree([...itemsOf(first), ...itemsOf(second)], first.origin)],
  ["enum", sharedItems],
  ["type", sharedType],
  ["multipleOf", (first, second) => multiple(first, second) ?? multiple(second, first)],
  ["uniqueItems", (first, second) => (toJson(first) === true ? first : second)],
  ["properties", properties],
  ["items", bothSchemas],
  ["not", (first, second) => objectTree([["anyOf", listTree([first, second], first.origin)]], first.origin)],
  ["oneOf", sharedOptions],
]);

/** What holds schemas is joined part by part, whether it is the same or not: comparing all of it each time is slow. */
const structural: ReadonlySet<string> = new Set(["properties", "items"]);

/** One schema that holds exactly where both hold. */
export function mergeSchemas(first: Tree, second: Tree, conflict: Conflict): Tree {
  if (first.kind !== "object") return toJson(first) === false ? first : second;
  if (second.kind !== "object") return toJson(second) === false ? second : first;
  return mergeObjects(first, second, conflict);
}

export function mergeObjects(first: ObjectTree, second: ObjectTree, conflict: Conflict): ObjectTree {
  const entries = new Map(first.entries);
  for (const [keyword, later] of second.entries) {
    const earlier = entries.get(keyword);
    if (earlier === undefined) entries.set(keyword, later);
    else if (structural.has(keyword) || words(earlier) !== words(later)) {
      const joined = joins.get(keyword)?.(earlier, later, conflict);
      if (joined === undefined) conflict(keyword, later);
      else entries.set(keyword, joined);
    }
  }
  return { ...first, entries: narrowed(entries, conflict) };
}

/** A `const` beside an `enum`, or either beside `oneOf` options, says it all, if the other allows it. */
function narrowed(entries: Map<string, Tree>, conflict: Conflict): ReadonlyMap<string, Tree> {
  const only = entries.get("const");
  const listed = entries.get("enum");
  if (only === undefined || listed === undefined) return entries;
  if (itemsOf(listed).some((item) => words(item) === words(only))) entries.delete("enum");
  else conflict("const", only);
  return entries;
}

function properties(first: Tree, second: Tree, conflict: Conflict): Tree | undefined {
  if (first.kind !== "object" || second.kind !== "object") return undefined;
  const entries = new Map(first.entries);
  for (const [name, later] of second.entries) {
    const earlier = entries.get(name);
    entries.set(name, earlier === undefined ? later : mergeSchemas(earlier, later, conflict));
  }
  return { ...first, entries };
}

function sharedType(first: Tree, second: Tree): Tree | undefined {
  const [one, other] = [typeNames(first), typeNames(second)];
  const shared = new Set<string>();
  for (const name of one)
    for (const match of other)
      if (name === match) shared.add(name);
      else if (name === "number" && match === "integer") shared.add(match);
      else if (name === "integer" && match === "number") shared.add(name);
  const [only] = shared;
  if (only === undefined) return undefined;
  return madeTree(shared.size === 1 ? only : [...shared], first.origin);
}

function typeNames(tree: Tree): readonly string[] {
  const value = toJson(tree);
  return typeof value === "string"
    ? [value]
    : itemsOf(tree).flatMap((item) =>
        item.kind === "value" && typeof item.value === "string" ? [item.value] : [],
      );
}

function sharedOptions(first: Tree, second: Tree): Tree | undefined {
  const constants = (tree: Tree) =>
    itemsOf(tree).map((item) => (item.kind === "object" ? entry(item, "const") : undefined));
  if ([...constants(first), ...constants(second)].includes(undefined)) return undefined;
  const allowed = new Set(constants(second).map((value) => JSON.stringify(value)));
  const shared = itemsOf(first).filter((_, index) => allowed.has(JSON.stringify(constants(first)[index])));
  return shared.length === 0 ? undefined : listTree(shared, first.origin);
}

function byNumber(first: Tree, second: Tree, firstWins: (a: number, b: number) => boolean): Tree | undefined {
  const [a, b] = [toJson(first), toJson(second)];
  if (typeof a !== "number" || typeof b !== "number") return undefined;
  return firstWins(a, b) ? first : second;
}

function multiple(of: Tree, by: Tree): Tree | undefined {
  const [a, b] = [toJson(of), toJson(by)];
  return typeof a === "number" && typeof b === "number" && b > 0 && Number.isInteger(a / b) ? of : undefined;
}

function union(first: readonly Tree[], second: readonly Tree[]): readonly Tree[] {
  const byWords = new Map<string, Tree>();
  for (const item of [...first, ...second]) if (!byWords.has(words(item))) byWords.set(words(item), item);
  return [...byWords.values()];
}

/** A tree as text, equal for equal values. */
export function words(tree: Tree): string {
  const value: JsonValue = toJson(tree);
  return canonicalJson(value);
}
