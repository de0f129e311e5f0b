import fc from "fast-check";
import type { JsonObject, JsonValue } from "../../contracts/json.js";

/** Few names, so that parts of a schema meet at the same place in the data. */
const names = ["a", "b", "c"] as const;
const name = fc.constantFrom(...names);
const scalar = fc.constantFrom<JsonValue>("x", "y", 1, 2, 1.5, true, false, null);

/** An object with at most four of these keys. */
function someOf(keys: Readonly<Record<string, fc.Arbitrary<JsonValue>>>): fc.Arbitrary<JsonObject> {
  return fc
    .uniqueArray(fc.constantFrom(...Object.keys(keys)), { minLength: 1, maxLength: 4 })
    .chain((chosen) =>
      fc
        .tuple(...chosen.map((key) => keys[key] ?? fc.constant(true)))
        .map((values) => Object.fromEntries(chosen.map((key, index) => [key, values[index] ?? true]))),
    );
}

/** Schemas that nobody would write: any keyword beside any other, with references and conditions. */
export const randomSchema: fc.Arbitrary<JsonObject> = fc
  .letrec<{ schema: JsonValue; node: JsonObject }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      {
        weight: 1,
        arbitrary: fc.constantFrom<JsonValue>(
          true,
          false,
          { type: "string" },
          { type: "integer" },
          { const: "x" },
        ),
      },
      { weight: 3, arbitrary: tie("node") },
    ),
    node: someOf({
      type: fc.constantFrom<JsonValue>(
        "object",
        "object",
        "object",
        "array",
        "string",
        "number",
        "integer",
        "boolean",
        ["string", "null"],
        ["object", "array"],
      ),
      properties: fc.dictionary(name, tie("schema"), { maxKeys: 3 }),
      items: tie("schema"),
      allOf: fc.array(tie("schema"), { maxLength: 2 }),
      anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
      oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
      not: tie("schema"),
      if: tie("schema"),
      then: tie("schema"),
      else: tie("schema"),
      dependentSchemas: fc.dictionary(name, tie("schema"), { maxKeys: 1 }),
      patternProperties: fc.dictionary(fc.constantFrom("^a", "b$"), tie("schema"), { maxKeys: 1 }),
      required: fc.uniqueArray(name, { maxLength: 2 }),
      const: scalar,
      enum: fc.array(scalar, { minLength: 1, maxLength: 3 }),
      unevaluatedProperties: fc.constant(false),
      additionalProperties: fc.oneof(fc.constant(false), tie("schema")),
      prefixItems: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
      $ref: fc.constantFrom("#/$defs/one", "#/$defs/two", "#"),
    }),
  }))
  .node.chain((root) =>
    fc
      .record({
        one: fc.constant<JsonValue>({ type: "string" }),
        two: fc.constant<JsonValue>({ type: "object", properties: { a: { type: "number" } } }),
      })
      .map(($defs): JsonObject => ({ ...root, $defs })),
  );

/** Data over the same few names. */
export const randomData: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 2 }),
    fc.dictionary(name, tie("value"), { maxKeys: 3 }),
  ),
})).value;
