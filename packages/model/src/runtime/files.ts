import { isJsonArray, isJsonObject, own, type JsonValue } from "../contracts/json.js";
import type { SubmissionFiles } from "../contracts/receipt.js";

/** The files that the data still name: a file whose question went, goes too. */
export function filesIn(data: JsonValue, files: SubmissionFiles): SubmissionFiles {
  const keys = new Set<string>();
  collect(data, keys);
  return Object.fromEntries(Object.entries(files).filter(([key]) => keys.has(key)));
}

function collect(value: JsonValue, keys: Set<string>): void {
  if (isJsonArray(value)) for (const item of value) collect(item, keys);
  if (!isJsonObject(value)) return;
  const key = own(value, "$file");
  if (typeof key === "string") keys.add(key);
  for (const item of Object.values(value)) collect(item, keys);
}
