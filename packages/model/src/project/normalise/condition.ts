import { isJsonArray, isJsonObject, type JsonValue } from "../../contracts/json.js";
import { joinPointer } from "../../text/pointer.js";
import type { Reach } from "../walk/reach.js";
import { follow } from "../walk/follow.js";
import type { WalkReport } from "../walk/report.js";
import { listTree, objectTree, valueTree, type Tree } from "./tree.js";

/**
 * A schema that only tests (`if`, `not`, `contains`), as written but without references, so that it can be compiled on
 * its own. What a reference brings stands in `allOf` beside what stood next to it.
 */
export function inlineReferences(schema: JsonValue, reach: Reach, report: WalkReport): Tree {
  if (!isJsonObject(schema)) return valueTree(schema, reach.pointer);
  const depth = (reach.trail?.depth ?? 0) + 1;
  if (!report.mayEnter(reach.pointer, "", depth)) return valueTree(true, reach.pointer);
  const trail = { pointer: reach.pointer, before: reach.trail, depth };
  const inside = (value: JsonValue, ...tokens: readonly (string | number)[]) =>
    inlineReferences(
      value,
      { pointer: joinPointer(reach.pointer, ...tokens), via: joinPointer(reach.via, ...tokens), trail },
      report,
    );
  const entries: [string, Tree][] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    const origin = joinPointer(reach.pointer, keyword);
    if (["$ref", "$defs", "definitions", "$comment"].includes(keyword)) continue;
    if (["properties", "patternProperties", "dependentSchemas"].includes(keyword) && isJsonObject(value))
      entries.push([
        keyword,
        objectTree(
          Object.entries(value).map(([name, item]) => [name, inside(item, keyword, name)]),
          origin,
        ),
      ]);
    else if (["allOf", "anyOf", "oneOf", "prefixItems"].includes(keyword) && isJsonArray(value))
      entries.push([
        keyword,
        listTree(
          value.map((item, index) => inside(item, keyword, index)),
          origin,
        ),
      ]);
    else if (
      ["const", "enum", "default", "examples", "required", "x-privacy"].includes(keyword) ||
      !isJsonObject(value)
    )
      entries.push([keyword, valueTree(value, origin)]);
    else entries.push([keyword, inside(value, keyword)]);
  }
  const followed = follow(schema, { ...reach, trail }, "", report);
  const target =
    followed === undefined ? undefined : inlineReferences(followed.value, followed.reach, report);
  if (target === undefined) return objectTree(entries, reach.pointer);
  if (entries.length === 0) return target;
  const members = entries.find(([keyword]) => keyword === "allOf")?.[1];
  const others = entries.filter(([keyword]) => keyword !== "allOf");
  const listed = members?.kind === "list" ? members.items : [];
  return objectTree([...others, ["allOf", listTree([target, ...listed], reach.pointer)]], reach.pointer);
}
