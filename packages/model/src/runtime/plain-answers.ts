import { isJsonObject, type JsonObject, type JsonValue } from "../contracts/json.js";

/** How deep answers may lie in one another; no form that renders comes near. */
const maxDepth = 100;

/** The answers as plain JSON: own keys, no functions, no `undefined`, no `NaN`, nothing that goes round. */
export function plainAnswers(data: unknown): JsonObject {
  const plain = plainValue(data, 0);
  return plain !== undefined && isJsonObject(plain) ? plain : {};
}

function plainValue(value: unknown, depth: number): JsonValue | undefined {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "object" || depth > maxDepth) return undefined;
  if (Array.isArray(value)) return value.map((item: unknown) => plainValue(item, depth + 1) ?? null);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]: [string, unknown]): [string, JsonValue][] => {
      const plain = plainValue(item, depth + 1);
      return plain === undefined ? [] : [[name, plain]];
    }),
  );
}
