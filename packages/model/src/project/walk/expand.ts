import { isJsonArray, isJsonObject, own, type DataPath, type JsonValue } from "../../contracts/json.js";
import { exhaustiveConditions } from "./exhaustive.js";
import { follow } from "./follow.js";
import { inspectCondition, inspectNode } from "./inspect.js";
import { hasAny, inPlaceKeywords } from "./keywords.js";
import { all, either, maybe, nothing, schemaPlace, type Place, type ReachedNode } from "./place.js";
import { reachInto, type Reach } from "./reach.js";
import type { WalkReport } from "./report.js";

/** A schema with everything that it applies at the same data path. What cannot be walked says nothing, and is reported. */
export function expand(schema: JsonValue, reach: Reach, path: DataPath, report: WalkReport): Place {
  if (schema === false) return nothing;
  const object = schema === true ? {} : schema;
  if (!isJsonObject(object)) {
    report.problem("not-a-schema", reach.pointer, path);
    return all([]);
  }
  const depth = (reach.trail?.depth ?? 0) + 1;
  if (!report.mayEnter(reach.pointer, path, depth)) return all([]);
  const trail = { pointer: reach.pointer, before: reach.trail, depth };
  const node: ReachedNode = { pointer: reach.pointer, via: reach.via, schema: object, trail };
  inspectNode(node, path, report);
  return schemaPlace(node, inPlace(node, path, report));
}

const nothingMore: readonly Place[] = [];

function inPlace(node: ReachedNode, path: DataPath, report: WalkReport): readonly Place[] {
  if (!hasAny(node.schema, inPlaceKeywords)) return nothingMore;
  const into = (schema: JsonValue, ...tokens: readonly (string | number)[]) =>
    expand(schema, reachInto(node, ...tokens), path, report);
  return [
    ...referred(node, path, report),
    ...allOf(node, into),
    ...branches(node, "anyOf", into),
    ...branches(node, "oneOf", into),
    ...conditional(node, path, report, into),
    ...dependent(node, "dependentSchemas", into),
    ...dependent(node, "dependencies", into),
  ];
}

type Into = (schema: JsonValue, ...tokens: readonly (string | number)[]) => Place;

function referred(node: ReachedNode, path: DataPath, report: WalkReport): readonly Place[] {
  const followed = follow(node.schema, node, path, report);
  return followed === undefined ? [] : [expand(followed.value, followed.reach, path, report)];
}

function allOf(node: ReachedNode, into: Into): readonly Place[] {
  const members = own(node.schema, "allOf");
  if (!isJsonArray(members)) return [];
  const ways = members.map((member, index) => into(member, "allOf", index));
  const sets = exhaustiveConditions(node.schema, members);
  const alone = ways.filter((_, index) => !sets.some((set) => set.includes(index)));
  // Exactly one condition of a set holds, so together they are an "either", not a row of maybes.
  return [...alone, ...sets.map((set) => either(set.flatMap((index) => ways[index] ?? []).map(ascertained)))];
}

/** A conditional member as it is when its condition holds. */
function ascertained(place: Place): Place {
  if (place.kind === "maybe") return place.of;
  return place.kind === "schema" ? schemaPlace(place.node, place.of.map(ascertained)) : place;
}

function branches(node: ReachedNode, keyword: "anyOf" | "oneOf", into: Into): readonly Place[] {
  const members = own(node.schema, keyword);
  if (!isJsonArray(members) || members.length === 0) return [];
  return [either(members.map((member, index) => into(member, keyword, index)))];
}

function conditional(node: ReachedNode, path: DataPath, report: WalkReport, into: Into): readonly Place[] {
  const condition = own(node.schema, "if");
  if (condition === undefined) return [];
  inspectCondition(condition, reachInto(node, "if"), path, report);
  const ways = (["then", "else"] as const).flatMap((keyword) => {
    const way = own(node.schema, keyword);
    return way === undefined ? [] : [into(way, keyword)];
  });
  if (ways.length === 2) return [either(ways)];
  return ways.map(maybe);
}

function dependent(
  node: ReachedNode,
  keyword: "dependentSchemas" | "dependencies",
  into: Into,
): readonly Place[] {
  const schemas = own(node.schema, keyword);
  if (!isJsonObject(schemas)) return [];
  return Object.entries(schemas)
    .filter(([, schema]) => !isJsonArray(schema))
    .map(([name, schema]) => maybe(into(schema, keyword, name)));
}
