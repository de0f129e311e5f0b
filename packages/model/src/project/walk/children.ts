import { isJsonArray, isJsonObject, own, type DataPath, type JsonValue } from "../../contracts/json.js";
import { anyItem, pathToken } from "../../runtime/data-path.js";
import { joinPointer } from "../../text/pointer.js";
import { expand } from "./expand.js";
import { belowKeywords, hasAny } from "./keywords.js";
import { reachInto } from "./reach.js";
import { all, either, maybe, type Place, type ReachedNode } from "./place.js";
import type { WalkReport } from "./report.js";

/**
 * What applies one step further in the data, by the step as a data path writes it: a name, `*` for any item, and
 * `freeKey` for any key of an object with free keys, which a data path writes as `*` too.
 */
export type Children = ReadonlyMap<string, Place>;

/** No name is ever written so: a tilde in a name is `~0`. */
export const freeKey = "~*";

const noChildren: Children = new Map();

/** The places right below a place. */
export function childrenOf(place: Place, path: DataPath, report: WalkReport): Children {
  switch (place.kind) {
    case "nothing":
      return new Map();
    case "schema": {
      const own = childrenOfNode(place.node, path, report);
      if (place.of.length === 0) return own;
      return together([own, ...place.of.map((part) => childrenOf(part, path, report))]);
    }
    case "maybe":
      return new Map([...childrenOf(place.of, path, report)].map(([token, child]) => [token, maybe(child)]));
    case "all":
      return together(place.of.map((part) => childrenOf(part, path, report)));
    case "either": {
      const ways = place.of.filter((part) => !part.empty);
      return alternatives(ways.map((part) => childrenOf(part, path, report)));
    }
  }
}

function together(parts: readonly Children[]): Children {
  return new Map([...gathered(parts)].map(([token, places]) => [token, all(places)]));
}

/** A step that some ways lack is only there sometimes. */
function alternatives(ways: readonly Children[]): Children {
  return new Map(
    [...gathered(ways)].map(([token, places]) => [
      token,
      places.length === ways.length ? either(places) : maybe(either(places)),
    ]),
  );
}

function gathered(parts: readonly Iterable<readonly [string, Place]>[]): ReadonlyMap<string, Place[]> {
  const byToken = new Map<string, Place[]>();
  for (const part of parts)
    for (const [token, place] of part) {
      const places = byToken.get(token);
      if (places === undefined) byToken.set(token, [place]);
      else places.push(place);
    }
  return byToken;
}

/** Keywords for what others leave over. */
const restKeywords = [
  ["additionalProperties", freeKey],
  ["unevaluatedProperties", freeKey],
  ["unevaluatedItems", anyItem],
  ["additionalItems", anyItem],
] as const;

function childrenOfNode(node: ReachedNode, path: DataPath, report: WalkReport): Children {
  // A file is one answer, whatever describes its parts.
  if (!hasAny(node.schema, belowKeywords)) return noChildren;
  if (own(node.schema, "x-file") !== undefined) {
    report.isUnsure = true;
    return noChildren;
  }
  const found: [string, Place][] = [];
  const add = (token: string, schema: JsonValue, ...tokens: readonly (string | number)[]) => {
    const below = `${path}/${token === freeKey ? anyItem : token}`;
    found.push([token, expand(schema, reachInto(node, ...tokens), below, report)]);
  };
  const properties = named(node, "properties", path, report);
  for (const [name, schema] of properties) add(pathToken(name), schema, "properties", name);
  for (const [pattern, schema] of named(node, "patternProperties", path, report))
    add(freeKey, schema, "patternProperties", pattern);
  for (const [keyword, token] of restKeywords) {
    const schema = own(node.schema, keyword);
    if (isJsonObject(schema)) add(token, schema, keyword);
  }
  const prefix = own(node.schema, "prefixItems");
  if (isJsonArray(prefix))
    prefix.forEach((schema, index) => {
      add(anyItem, schema, "prefixItems", index);
    });
  const items = own(node.schema, "items");
  if (isJsonArray(items))
    items.forEach((schema, index) => {
      add(anyItem, schema, "items", index);
    });
  else if (items !== undefined) add(anyItem, items, "items");
  return alternativesPerToken(found);
}

/** Free keys and tuple items share one step: each is another way of filling it. */
function alternativesPerToken(found: readonly (readonly [string, Place])[]): Children {
  const once = new Map(found);
  if (once.size === found.length) return once;
  return new Map([...gathered([found])].map(([token, places]) => [token, either(places)]));
}

function named(
  node: ReachedNode,
  keyword: string,
  path: DataPath,
  report: WalkReport,
): readonly (readonly [string, JsonValue])[] {
  const value = own(node.schema, keyword);
  if (value === undefined) return [];
  if (isJsonObject(value)) return Object.entries(value);
  report.problem("not-a-schema", joinPointer(node.pointer, keyword), path, { keyword });
  return [];
}
