import { isJsonArray, isJsonObject, own, type JsonObject, type JsonValue } from "../../contracts/json.js";
import { entry, madeTree, withEntries, type ObjectTree } from "./tree.js";

/** What stands in the data for a file: its key in the side map, and what a person knows it by. */
const filePropertyNames = ["$file", "name", "type", "size"] as const;

/** Writes out what `x-file` means, as the object that stands in the data for a file. */
export function completeFile(tree: ObjectTree): ObjectTree {
  const found = tree.entries.get("x-file");
  if (found === undefined) return tree;
  const facts = entry(tree, "x-file");
  const settings = isJsonObject(facts) ? facts : {};
  const described: JsonObject = {
    $file: { type: "string", minLength: 1 },
    name: { type: "string" },
    type: { type: "string", ...typeTest(own(settings, "types")) },
    size: { type: "integer", minimum: 0, ...sizeTest(own(settings, "maxSize")) },
  };
  const { origin } = found;
  return withEntries(tree, [
    ["type", tree.entries.get("type") ?? madeTree("object", origin)],
    ["properties", madeTree(described, origin)],
    ["required", madeTree([...filePropertyNames], origin)],
    ["unevaluatedProperties", madeTree(false, origin)],
  ]);
}

/** `image/jpeg` is one type, `image/*` all of a kind. */
function typeTest(types: JsonValue | undefined): JsonObject {
  const names = isJsonArray(types) ? types.filter((name) => typeof name === "string") : [];
  if (names.length === 0) return {};
  if (names.every((name) => !name.includes("*"))) return { enum: names };
  const patterns = names.map((name) =>
    // Only what has a meaning in a pattern may be escaped in one (ECMA-262, with the flag `u`).
    name.replace(/[\\^$.+?()[\]{}|/]/g, "\\$&").replaceAll("*", "[^\\/]+"),
  );
  return { pattern: `^(?:${patterns.join("|")})$` };
}

function sizeTest(maxSize: JsonValue | undefined): JsonObject {
  return typeof maxSize === "number" ? { maximum: maxSize } : {};
}
