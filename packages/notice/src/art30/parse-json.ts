import type { JsonValue } from "@waarom/model";
import { parseJsonDocument } from "@waarom/model/source";

/** The JSON in a text, or undefined where it is not JSON. Own keys only, bounded in depth. */
export function parseJson(text: string): JsonValue | undefined {
  const { value, diagnostics } = parseJsonDocument("", text);
  return diagnostics.length === 0 ? value : undefined;
}
