import { isJsonArray, isJsonObject, type JsonValue } from "../contracts/json.js";

/**
 * One way to write a value: keys in UTF-16 order, no white space, numbers and strings as RFC 8785 asks. Equal values give
 * equal text, so that a hash of it says whether facts changed.
 *
 * @example
 * canonicalJson({ b: 1, a: [true] }); // '{"a":[true],"b":1}'
 */
export function canonicalJson(value: JsonValue): string {
  if (isJsonArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(",")}}`;
}
