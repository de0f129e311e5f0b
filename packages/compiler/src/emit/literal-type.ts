import { isJsonArray, isJsonObject, type JsonValue } from "@waarom/model";
import { jsKey, jsLiteral } from "./js-value.js";

/**
 * The narrowest TypeScript type of a value, as `as const` would give it.
 *
 * @example
 * literalType({ bases: ["consent"] }); // '{\n  readonly bases: readonly ["consent"];\n}'
 */
export function literalType(value: JsonValue, depth = 0): string {
  if (isJsonArray(value)) return `readonly [${value.map((item) => literalType(item, depth + 1)).join(", ")}]`;
  if (!isJsonObject(value)) return jsLiteral(value);
  const indent = "  ".repeat(depth + 1);
  const lines = Object.entries(value).map(
    ([key, item]) =>
      `${indent}readonly ${key === "__proto__" ? '"__proto__"' : jsKey(key)}: ${literalType(item, depth + 1)};\n`,
  );
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}${"  ".repeat(depth)}}`;
}
