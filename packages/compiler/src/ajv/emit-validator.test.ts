import type { JsonObject, JsonValue, ValidationError } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { loadValidator } from "../testing/load-validator.js";
import { emitValidator } from "./emit-validator.js";
import { UnsupportedSchemaError } from "./unsupported.js";

const text = { type: "string", maxLength: 5 } as const;

/** Errors as one line each, in a fixed order. */
async function judge(schema: JsonObject, data: JsonValue): Promise<readonly string[]> {
  const { validate } = await loadValidator(schema);
  return lines(validate(data));
}
function lines(errors: readonly ValidationError[]): readonly string[] {
  return errors.map(({ at, keyword, schemaPointer }) => `${at} ${keyword} ${schemaPointer}`).sort();
}
function closed(properties: JsonObject, rest: JsonObject = {}): JsonObject {
  return { type: "object", unevaluatedProperties: false, properties, ...rest };
}

describe("what is wrong", () => {
  it("is found at every answer at once, and nothing is found in good answers", async () => {
    const schema = closed(
      { naam: text, leeftijd: { type: "integer", minimum: 18 }, akkoord: { type: "boolean" } },
      { required: ["naam", "akkoord"] },
    );
    expect(await judge(schema, { naam: "Noor", leeftijd: 18, akkoord: false })).toEqual([]);
    expect(await judge(schema, { naam: "te lange naam", leeftijd: 17.5 })).toEqual([
      "/akkoord required /required",
      "/leeftijd minimum /properties/leeftijd/minimum",
      "/leeftijd type /properties/leeftijd/type",
      "/naam maxLength /properties/naam/maxLength",
    ]);
    expect(await judge(schema, [])).toEqual([" type /type"]);
  });

  it("stands at the item of a list and at the property of a group, with names escaped", async () => {
    const schema = closed({
      "a/b~c": closed({ "é %": text }),
      kinderen: { type: "array", items: closed({ naam: text }, { required: ["naam"] }) },
    });
    expect(await judge(schema, { "a/b~c": { "é %": 1 }, kinderen: [{ naam: "Bo" }, {}] })).toEqual([
      "/a~1b~0c/é % type /properties/a~1b~0c/properties/é %/type",
      "/kinderen/1/naam required /properties/kinderen/items/required",
    ]);
  });

  it("is reported once where two rules miss the same answer", async () => {
    const schema = closed(
      { soort: text, naam: text },
      { required: ["naam"], allOf: [{ if: { required: ["soort"] }, then: { required: ["naam"] } }] },
    );
    expect(await judge(schema, { soort: "a" })).toHaveLength(1);
  });

  it("names an answer that no question asks", async () => {
    const { validate } = await loadValidator(closed({ naam: text }));
    expect(validate({ naam: "Noor", "inkomen/maand": 1 })).toEqual([
      {
        at: "/inkomen~1maand",
        keyword: "unevaluatedProperties",
        params: { unevaluatedProperty: "inkomen/maand" },
        schemaPointer: "/unevaluatedProperties",
      },
    ]);
  });

  it("is one error for a choice, with the values that can be chosen", async () => {
    const titled = {
      type: "string",
      oneOf: [
        { const: "a", title: "A" },
        { const: "b", title: "B" },
      ],
    };
    const { validate } = await loadValidator(
      closed({ titled, listed: { enum: ["a", 1, null] }, deep: { enum: [{ a: [1] }] } }),
    );
    expect(validate({ titled: "b", listed: null, deep: { a: [1] } })).toEqual([]);
    expect(validate({ titled: "c", listed: "1", deep: { a: [2] } })).toMatchObject([
      {
        at: "/titled",
        keyword: "enum",
        params: { allowedValues: ["a", "b"] },
        schemaPointer: "/properties/titled/oneOf",
      },
      {
        at: "/listed",
        keyword: "enum",
        params: { allowedValues: ["a", 1, null] },
        schemaPointer: "/properties/listed/enum",
      },
      { at: "/deep", keyword: "enum" },
    ]);
  });

  it("is one error where none of several ways applies", async () => {
    const schema = closed(
      {
        email: text,
        telefoon: text,
        niet: { not: { const: "x" } },
        een: { oneOf: [{ minimum: 1 }, { maximum: 5 }] },
      },
      { anyOf: [{ required: ["email"] }, { required: ["telefoon"] }] },
    );
    expect(await judge(schema, { telefoon: "1", een: 0 })).toEqual([]);
    expect(await judge(schema, { niet: "x", een: 3 })).toEqual([
      " anyOf /anyOf",
      "/een oneOf /properties/een/oneOf",
      "/niet not /properties/niet/not",
    ]);
  });
});

describe("a condition", () => {
  const schema = closed(
    { auto: { type: "string", enum: ["eigen", "lease"] }, adres: closed({ land: text }) },
    {
      allOf: [
        {
          if: { properties: { auto: { const: "lease" } }, required: ["auto"] },
          then: { properties: { maatschappij: text }, required: ["maatschappij"] },
          else: { properties: { chassis: text } },
        },
        {
          if: {
            properties: { adres: { properties: { land: { pattern: "^BE$" } }, required: ["land"] } },
            required: ["adres"],
          },
          then: { properties: { rijksregister: text } },
        },
      ],
    },
  );

  it("asks what belongs to its outcome, and refuses what does not", async () => {
    expect(await judge(schema, { auto: "eigen", chassis: "1" })).toEqual([]);
    expect(await judge(schema, { auto: "lease", maatschappij: "L" })).toEqual([]);
    expect(await judge(schema, { auto: "lease", chassis: "1" })).toEqual([
      "/chassis unevaluatedProperties /unevaluatedProperties",
      "/maatschappij required /allOf/0/then/required",
    ]);
    expect(await judge(schema, { auto: "eigen", rijksregister: "1", adres: { land: "NL" } })).toHaveLength(1);
    expect(await judge(schema, { auto: "eigen", rijksregister: "1", adres: { land: "BE" } })).toEqual([]);
  });

  it("does not call a wrong answer unknown as well", async () => {
    expect(await judge(schema, { auto: "lease", maatschappij: "veel te lang" })).toEqual([
      "/maatschappij maxLength /allOf/0/then/properties/maatschappij/maxLength",
    ]);
  });

  it("can be asked by the place of its `if`, simple or not", async () => {
    const { conditions } = await loadValidator(schema);
    expect(Object.keys(conditions)).toEqual(["/allOf/0/if", "/allOf/1/if"]);
    expect(conditions["/allOf/0/if"]?.({ auto: "lease" })).toBe(true);
    expect(conditions["/allOf/0/if"]?.({})).toBe(false);
    expect(conditions["/allOf/1/if"]?.({ adres: { land: "BE" } })).toBe(true);
    expect(conditions["/allOf/1/if"]?.({ adres: { land: "NL" } })).toBe(false);
  });
});

describe("formats and units", () => {
  it("asks the formats of the module, by name", async () => {
    const schema = closed({
      bsn: { type: "string", format: "nl-bsn" },
      email: { type: "string", format: "email" },
    });
    expect(await judge(schema, { bsn: "123456782", email: "a@b" })).toEqual([]);
    expect(await judge(schema, { bsn: "1", email: "ab" })).toHaveLength(2);
    expect(emitValidator(schema, ["email", "nl-bsn"]).usesFormats).toBe(true);
    expect(emitValidator(closed({ naam: text }), []).usesFormats).toBe(false);
  });

  it("counts characters, reads patterns as Unicode and sums cents", async () => {
    const schema = closed({
      lied: { type: "string", maxLength: 2 },
      letters: { type: "string", pattern: "^\\p{L}+$" },
      bedrag: { type: "number", multipleOf: 0.01 },
    });
    expect(await judge(schema, { lied: "🎵🎶", letters: "Zoë", bedrag: 4.35 })).toEqual([]);
    expect(await judge(schema, { lied: "🎵🎶!", letters: "Zoë1", bedrag: 4.355 })).toHaveLength(3);
  });

  it("finds equal items whatever the order of their keys", async () => {
    const schema = closed({ lijst: { type: "array", uniqueItems: true, items: {} } });
    expect(
      await judge(schema, {
        lijst: [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      }),
    ).toHaveLength(1);
    expect(await judge(schema, { lijst: [{ a: 1 }, [1], "1", 1] })).toEqual([]);
  });
});

it("a question that may not be answered is refused where it stands", async () => {
  const { validate, source } = await loadValidator(
    closed({ naam: false, lijst: { type: "array", items: text } }),
  );
  expect(lines(validate({ naam: 1, lijst: ["goed", "veel te lang"] }))).toEqual([
    "/lijst/1 maxLength /properties/lijst/items/maxLength",
    "/naam false schema /properties/naam",
  ]);
  // Every error that Ajv writes has been given its own shape.
  expect(source).not.toMatch(/schemaPath|rootData/);
});

describe("hostile names and texts", () => {
  const names = [
    "constructor",
    "toString",
    "hasOwnProperty",
    "</script><!--",
    "`${1}`",
    "\u2028",
    '"; throw 1; "',
    "validate0",
    "__proto__x",
  ];
  const properties = Object.fromEntries(names.map((name) => [name, { ...text, enum: ["ja", name] }]));

  it("are names and texts, nothing else", async () => {
    const { validate, source } = await loadValidator(closed(properties, { required: names }));
    expect(validate(Object.fromEntries(names.map((name) => [name, "ja"])))).toEqual([]);
    expect(validate({}).map(({ params }) => params.missingProperty)).toEqual(names);
    expect(source).not.toMatch(/<\/script|<!--|new Function|eval\(|require\(/);
  });

  it("cannot reach a prototype", async () => {
    const { validate } = await loadValidator(closed({ naam: text }));
    expect(validate(JSON.parse('{"__proto__":{"naam":1}}') as JsonValue).map(({ at }) => at)).toEqual([
      "/__proto__",
    ]);
    expect(() =>
      emitValidator(closed(JSON.parse('{"__proto__":{"type":"string"}}') as JsonObject), []),
    ).toThrow(UnsupportedSchemaError);
  });

  it("is refused by name where no validator can be made", () => {
    const refused = (schema: JsonObject): string => {
      try {
        emitValidator(schema, []);
        return "accepted";
      } catch (error) {
        return error instanceof UnsupportedSchemaError ? error.pointer || "/" : String(error);
      }
    };
    expect(refused(closed({ naam: { patternProperties: {} } }))).toBe("/properties/naam/patternProperties");
    expect(refused(closed({ naam: 3 }))).toBe("/properties/naam");
    expect(refused(closed({ "\ud800": text }))).toBe("/properties");
    expect(refused(closed({ naam: { maximum: Number.POSITIVE_INFINITY } }))).toBe("/properties/naam/maximum");
    expect(refused(closed({ naam: { $ref: "#/x" } }))).toBe("/properties/naam/$ref");
    expect(refused(closed({ naam: { format: "unheard-of" } }))).toBe("/");
    expect(refused(closed({ naam: { pattern: "(" } }))).toBe("/");
  });
});
