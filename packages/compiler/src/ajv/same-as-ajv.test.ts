import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { valueAt, type JsonObject, type JsonValue } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { answersTo, largeForm } from "../testing/large-form.js";
import { loadValidator } from "../testing/load-validator.js";

// Each run judges several answers.
const numRuns = Math.ceil(Number(process.env.WAAROM_FC_RUNS ?? 80) / 4);
// No inherited names: Ajv itself takes `valueOf` for a described property.
const names = ["a", "b", "c", "d/e", "f g"];
// Conditions look at described answers only: Ajv counts what a failed `if` mentions as described (against core §10.2.2.1).
const asked = ["a", "b"];
const words = ["ja", "nee", "", "misschien wel"];

const leaf = fc.oneof(
  fc.constant<JsonObject>({ type: "boolean" }),
  fc.record<Record<string, JsonValue>>({
    type: fc.constant("integer"),
    minimum: fc.integer({ min: -3, max: 3 }),
  }),
  fc.record<Record<string, JsonValue>>({
    type: fc.constant("string"),
    maxLength: fc.integer({ min: 0, max: 6 }),
  }),
  fc.subarray(words, { minLength: 1 }).map((values) => ({ type: "string", enum: values })),
  fc
    .subarray(words, { minLength: 1 })
    .map((values) => ({ oneOf: values.map((value) => ({ const: value, title: value })) })),
);

const test = fc.letrec<{ test: JsonObject }>((tie) => ({
  test: fc.oneof(
    { depthSize: "small" },
    fc
      .record({ name: fc.constantFrom(...asked), value: fc.constantFrom<JsonValue>(...words, true, 1) })
      .map(({ name, value }) => ({
        properties: { [name]: { const: value } },
        required: [name],
      })),
    fc.subarray(asked).map((required) => ({ required })),
    fc
      .record({ name: fc.constantFrom(...asked), schema: leaf })
      .map(({ name, schema }) => ({ properties: { [name]: schema } })),
    tie("test").map((not) => ({ not })),
    fc.array(tie("test"), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    fc.array(tie("test"), { minLength: 1, maxLength: 3 }).map((allOf) => ({ allOf })),
  ),
})).test;

const schema = fc.letrec<{ node: JsonObject; object: JsonObject }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    leaf,
    tie("object"),
    fc
      .record({ items: tie("node"), maxItems: fc.integer({ min: 0, max: 3 }) })
      .map((rest) => ({ type: "array", ...rest })),
  ),
  object: fc
    .record({
      known: fc.record(Object.fromEntries(asked.map((name) => [name, leaf]))),
      properties: fc.dictionary(fc.constantFrom(...names), tie("node"), { maxKeys: 4 }),
      required: fc.subarray(names, { maxLength: 2 }),
      rules: fc.array(
        fc.record({
          if: test,
          then: fc.record({
            properties: fc.dictionary(fc.constantFrom(...names), leaf, { maxKeys: 2 }),
            required: fc.subarray(names, { maxLength: 1 }),
          }),
          else: fc.record({ properties: fc.dictionary(fc.constantFrom(...names), leaf, { maxKeys: 2 }) }),
        }),
        { maxLength: 3 },
      ),
      anyOf: fc.option(fc.array(test, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    })
    .map(({ rules, anyOf, known, properties, required }) => ({
      type: "object",
      unevaluatedProperties: false,
      properties: { ...known, ...properties },
      required,
      allOf: rules,
      ...(anyOf === undefined ? {} : { anyOf }),
    })),
})).object;

/** Answers that have a chance to be good: the names and words of the schemas above. */
const answer = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<JsonValue>(...words, true, false, 0, 1, -5, 2.5, null),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names, "unknown"), tie("value"), { maxKeys: 5 }),
  ),
})).value;

describe("the emitted validator", () => {
  it(
    "lets through exactly what Ajv itself does with the whole schema",
    async () => {
      await fc.assert(
        fc.asyncProperty(schema, fc.array(answer, { minLength: 5, maxLength: 10 }), async (form, answers) => {
          // A copy: Ajv keeps what it is given, and fast-check hands out objects without a prototype.
          const whole = new Ajv2020({
            strict: false,
            validateSchema: false,
            meta: false,
            ownProperties: true,
          }).compile(JSON.parse(JSON.stringify(form)) as JsonObject);
          const { validate } = await loadValidator(form);
          for (const data of answers) {
            const errors = validate(data);
            expect([data, errors.length === 0]).toEqual([data, whole(data)]);
            // Each names a rule that stands in the form.
            for (const { schemaPointer } of errors)
              expect([schemaPointer, valueAt(form, schemaPointer) === undefined]).toEqual([
                schemaPointer,
                false,
              ]);
          }
        }),
        { numRuns },
      );
    },
    10_000 + 300 * numRuns,
  );

  it("stays a few small functions, and judges a form of 1,000 questions as a whole", async () => {
    const { validate, source } = await loadValidator(largeForm(1000));
    expect(validate(answersTo(1000, "good"))).toEqual([]);
    const wrong = validate(answersTo(1000, "wrong"));
    expect(new Set(wrong.map(({ at }) => at)).size).toBe(wrong.length);
    expect(wrong.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(validate({}).map(({ at }) => at)).size).toBe(900);

    // Engines leave functions of some tens of kilobytes unoptimised; equal questions share one.
    const functions = source.match(/^function validate[^]*?^}/gm) ?? [];
    expect(Math.max(...functions.map((code) => code.length))).toBeLessThan(2_000);
    const larger = (await loadValidator(largeForm(2000))).source;
    expect((larger.length - source.length) / 1000).toBeLessThan(200);
  });
});
