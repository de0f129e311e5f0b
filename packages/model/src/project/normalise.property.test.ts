import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../contracts/json.js";
import { formats } from "../runtime/formats.js";
import { pruneHidden } from "../runtime/prune.js";
import { answerTo, inTurn } from "../runtime/testing/answers.js";
import { compiled } from "../runtime/testing/compiled.js";
import { valueAt } from "../text/pointer.js";
import { normalise } from "./normalise.js";
import { analyse } from "./normalise/analyse.js";
import { randomForm } from "./testing/random-form.js";
import { randomSchema } from "./testing/random-schema.js";
import { runs } from "./testing/runs.js";
import type { DialectProblem, FormWalk } from "./walk-types.js";
import { walkForm } from "./walk.js";

/** What a walk says of each field, in words that do not depend on where its nodes stand. */
function facts(walk: FormWalk): readonly string[] {
  return walk.fields
    .map(({ path, type, format, required, conditional, repeated, file, declarations }) =>
      JSON.stringify({
        path,
        type,
        format,
        required,
        conditional,
        repeated,
        file,
        uses: declarations.map(({ declaration }) => JSON.stringify(declaration)).sort(),
      }),
    )
    .sort();
}

describe("normalise", () => {
  it("keeps the fields of a form, and is done after once", () => {
    fc.assert(
      fc.property(randomForm, ({ schema, paths }) => {
        const walk = walkForm(schema);
        expect(walk.problems).toEqual([]);
        expect(walk.fields.map((field) => field.path).sort()).toEqual([...paths].sort());
        const normalised = normalise(schema);
        expect(facts(walkForm(normalised.schema))).toEqual(facts(walk));
        expect(normalise(normalised.schema).schema).toEqual(normalised.schema);
        expect(walkForm(normalised.schema).problems).toEqual([]);
      }),
      runs(60),
    );
  }, 300_000);

  it("finds what the walk says without it, where the walk leaves it out", () => {
    const kinds = ({ schema }: { readonly schema: unknown }) =>
      isJsonObject(schema as JsonValue) ? [schema] : [];
    fc.assert(
      fc.property(
        fc.oneof(
          randomForm,
          randomSchema.map((schema) => ({ schema })),
        ),
        (form) => {
          for (const schema of kinds(form)) {
            const said = ({ kind, pointer }: DialectProblem) => `${kind} ${pointer}`;
            const all = analyse(schema as JsonObject).problems.map(said);
            expect(walkForm(schema as JsonObject).problems.map(said)).toEqual(all);
          }
        },
      ),
      runs(300),
    );
  }, 300_000);

  it("leaves no reference, no choice between schemas, and no allOf but conditions", () => {
    fc.assert(
      fc.property(randomForm, ({ schema }) => {
        expect([...leftovers(normalise(schema).schema, "")]).toEqual([]);
      }),
      runs(40),
    );
  }, 300_000);

  it("says of every part where in the source it came from", () => {
    fc.assert(
      fc.property(randomForm, ({ schema }) => {
        const normalised = normalise(schema);
        for (const [pointer, origin] of normalised.origins) {
          const here = valueAt(normalised.schema, pointer);
          const there = valueAt(schema, origin);
          expect(there).toBeDefined();
          if (typeof here === "string" && /\/(title|description)$/.test(pointer)) expect(there).toBe(here);
        }
      }),
      runs(40),
    );
  }, 300_000);

  it("makes a schema that Ajv compiles, strictly, from every form without problems", () => {
    fc.assert(
      fc.property(randomForm, ({ schema }) => {
        const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
        for (const keyword of ["x-privacy", "x-file", "x-form"]) ajv.addKeyword({ keyword });
        ajv.addFormat("email", true);
        expect(() => ajv.compile(normalise(schema).schema)).not.toThrow();
      }),
      runs(20),
    );
  }, 300_000);

  it("accepts the answers that the form as written accepts, and no others", () => {
    const counts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(
        randomForm,
        fc.array(fc.nat(999), { minLength: 1, maxLength: 40 }),
        ({ schema }, numbers) => {
          const form = compiled(schema);
          const asWritten = new Ajv2020({ strict: false }).addFormat("email", formats.email).compile(schema);
          const files = JSON.stringify(schema).includes("x-file");
          const data = answerTo(form.schema, inTurn(numbers));
          for (const answers of [data, isJsonObject(data) ? pruneHidden(form, data) : {}, {}]) {
            const accepted = form.validate(answers).length === 0;
            counts[accepted ? "accepted" : "refused"] += 1;
            // Of a file the form as written only says that it is one.
            if (accepted || !files) expect(asWritten(answers)).toBe(accepted);
          }
        },
      ),
      runs(60),
    );
    expect(counts.accepted).toBeGreaterThan(0);
    expect(counts.refused).toBeGreaterThan(0);
  }, 300_000);

  it("survives any schema, and stays what it is when done again", () => {
    fc.assert(
      fc.property(randomSchema, (schema) => {
        expect(() => normalise(normalise(schema).schema)).not.toThrow();
      }),
      runs(100),
    );
  }, 300_000);
});

/** Keywords in question places that a renderer would not follow. */
function* leftovers(schema: JsonValue | undefined, pointer: string): Generator<string> {
  if (schema === undefined || !isJsonObject(schema)) return;
  for (const keyword of [
    "$ref",
    "$defs",
    "anyOf",
    "if",
    "dependentSchemas",
    "dependentRequired",
    "additionalProperties",
  ])
    if (Object.hasOwn(schema, keyword)) yield `${pointer}/${keyword}`;
  const { properties, items, allOf, oneOf } = schema;
  if (isJsonObject(properties))
    for (const [name, child] of Object.entries(properties))
      yield* leftovers(child, `${pointer}/properties/${name}`);
  yield* leftovers(items, `${pointer}/items`);
  if (isJsonArray(oneOf))
    for (const option of oneOf)
      if (!isJsonObject(option) || !Object.hasOwn(option, "const")) yield `${pointer}/oneOf`;
  if (!isJsonArray(allOf)) return;
  for (const [index, member] of allOf.entries()) {
    if (!isJsonObject(member) || !Object.hasOwn(member, "if")) yield `${pointer}/allOf/${index}`;
    else for (const way of [member.then, member.else]) yield* leftovers(way, `${pointer}/allOf/${index}`);
  }
}
