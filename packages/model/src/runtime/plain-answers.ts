import { isJsonObject, type JsonObject, type JsonValue } from "../contracts/json.js";

/** How deep answers may lie in one another; no form that renders comes near. */
const maxDepth = 100;

/** The answers as plain JSON: own keys, no functions, no `undefined`, no `NaN`, nothing that goes round. */
export function plainAnswers(data: unknown): JsonObject {
  const plain = plainValue(data, { depth: 0, made: new Map() });
  return plain !== undefined && isJsonObject(plain) ? plain : {};
}

interface Reading {
  readonly depth: number;
  /** What each object became; undefined while it is being read. One that stands at two places is read once. */
  readonly made: Map<object, JsonValue | undefined>;
}

function plainValue(value: unknown, { depth, made }: Reading): JsonValue | undefined {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "object" || depth > maxDepth) return undefined;
  if (made.has(value)) return made.get(value);
  made.set(value, undefined);
  const plain = plainParts(value, { depth: depth + 1, made });
  made.set(value, plain);
  return plain;
}

function plainParts(value: object, inside: Reading): JsonValue {
  if (Array.isArray(value)) return value.map((item: unknown) => plainValue(item, inside) ?? null);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]: [string, unknown]): [string, JsonValue][] => {
      const plain = plainValue(item, inside);
      return plain === undefined ? [] : [[name, plain]];
    }),
  );
}
