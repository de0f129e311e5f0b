import { isJsonObject, type JsonValue } from "../../contracts/json.js";

/** Answers to every question that a form can have, hidden ones too. */
export function answerTo(schema: JsonValue | undefined, next: () => number): JsonValue {
  if (schema === undefined || !isJsonObject(schema)) return "x";
  const { type, properties, items, oneOf, allOf } = schema;
  const values =
    schema.enum ??
    (Array.isArray(oneOf)
      ? (oneOf as readonly { const: JsonValue }[]).map((option) => option.const)
      : undefined);
  if (Array.isArray(values)) return (values as readonly JsonValue[])[next() % values.length] ?? null;
  if (type === "boolean") return next() % 2 === 0;
  if (type === "integer" || type === "number") return next();
  if (type === "array") return [answerTo(items, next), answerTo(items, next)];
  if (type !== "object" && !isJsonObject(properties)) return next() % 3 === 0 ? "" : `x${next()}`;
  const ways = Array.isArray(allOf)
    ? (allOf as readonly { then?: JsonValue; else?: JsonValue }[]).flatMap((member) => [
        member.then,
        member.else,
      ])
    : [];
  const inside = ways.map((way) => (way === undefined ? {} : answerTo(way, next)));
  const own = Object.entries(isJsonObject(properties) ? properties : {}).map(
    ([name, child]): [string, JsonValue] => [name, answerTo(child, next)],
  );
  return Object.fromEntries([
    ...inside.flatMap((object) => (isJsonObject(object) ? Object.entries(object) : [])),
    ...own,
  ]);
}

/** The numbers one after another, and again from the first. */
export function inTurn(numbers: readonly number[]): () => number {
  let index = 0;
  return () => {
    index += 1;
    return numbers[index % numbers.length] ?? 0;
  };
}
