import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../contracts/json.js";
import type { DeclaredField, DialectProblem } from "./walk-types.js";
import { declaredFields, walkForm } from "./walk.js";

const use = { purpose: "a/b", legalBasis: "public-task" };
const other = { purpose: "a/c", legalBasis: "legal-obligation" };
const address = { ...use, category: "address" };
const text: JsonObject = { type: "string", "x-privacy": use };

function form(properties: JsonObject, more: JsonObject = {}): JsonObject {
  return { type: "object", unevaluatedProperties: false, properties, ...more };
}
function group(properties: JsonObject, more: JsonObject = {}): JsonObject {
  return form(properties, more);
}

function fieldAt(schema: JsonObject, path: string): DeclaredField {
  const field = declaredFields(schema).find((candidate) => candidate.path === path);
  if (field === undefined)
    throw new Error(
      `No field at ${path}: ${declaredFields(schema)
        .map((each) => each.path)
        .join(" ")}`,
    );
  return field;
}
function paths(schema: JsonObject): readonly string[] {
  return declaredFields(schema).map(({ path }) => path);
}
function purposes(field: DeclaredField): readonly string[] {
  return field.declarations.map(
    ({ declaration, from }) => `${from} ${declaration.purpose ?? declaration.consentFor ?? ""}`,
  );
}
function problems(schema: JsonObject): readonly string[] {
  return walkForm(schema).problems.map(({ kind, pointer }) => `${kind} ${pointer}`);
}

describe("a field", () => {
  it("is a place in the data, wherever its schemas stand", () => {
    const schema = form(
      { naam: text, adres: { $ref: "#/$defs/adres" }, dagen: { type: "array", items: text } },
      {
        $defs: { adres: group({ straat: text }) },
        allOf: [
          {
            if: { required: ["naam"] },
            then: { properties: { merk: text } },
            else: { properties: { kleur: text } },
          },
        ],
        dependentSchemas: { naam: { properties: { bijnaam: text } } },
        oneOf: [
          { properties: { soort: { const: "a", "x-privacy": use }, x: text }, required: ["soort"] },
          { properties: { soort: { const: "b" }, y: text }, required: ["soort"] },
        ],
      },
    );
    expect(paths(schema)).toEqual([
      "/naam",
      "/adres/straat",
      "/dagen/*",
      "/merk",
      "/kleur",
      "/soort",
      "/x",
      "/y",
      "/bijnaam",
    ]);
    expect(problems(schema)).toEqual([]);
  });

  it("is not what a test names: if, not, contains, propertyNames", () => {
    const tests = { not: { const: "x" } };
    const schema = form(
      { naam: { ...text, ...tests }, lijst: { type: "array", items: text, contains: { const: "x" } } },
      { if: { properties: { naam: { type: "string" } } }, then: { properties: { naam: { minLength: 2 } } } },
    );
    expect(paths(schema)).toEqual(["/naam", "/lijst/*"]);
    expect(problems(schema)).toEqual([]);
  });

  it("declares the union of what its schemas declare, each once", () => {
    const schema = form(
      { email: { ...text, "x-privacy": [use, other] } },
      {
        allOf: [
          { if: { required: ["email"] }, then: { properties: { email: { "x-privacy": use } } } },
          { properties: { email: { "x-privacy": { consentFor: "a/d" } } } },
        ],
      },
    );
    const field = fieldAt(schema, "/email");
    expect(purposes(field)).toEqual(["own a/b", "own a/c", "own a/d"]);
    expect(field.declarations.map(({ pointer }) => pointer)).toEqual([
      "/properties/email/x-privacy/0",
      "/properties/email/x-privacy/1",
      "/allOf/1/properties/email/x-privacy",
    ]);
  });

  it("tells a shared definition's uses apart", () => {
    const schema = form({ een: { $ref: "#/$defs/a" }, twee: { $ref: "#/$defs/a" } }, { $defs: { a: text } });
    expect(fieldAt(schema, "/twee").nodes.map(({ pointer, via }) => [pointer, via])).toEqual([
      ["/properties/twee", "/properties/twee"],
      ["/$defs/a", "/properties/twee/$ref"],
    ]);
  });

  it("writes keys that look like something else so that they cannot be mistaken", () => {
    const schema = form(
      JSON.parse(
        '{"*":{"type":"string"},"a/b":{"type":"string"},"~":{"type":"string"},"__proto__":{"type":"string"}}',
      ) as JsonObject,
    );
    expect(paths(schema)).toEqual(["/~2", "/a~1b", "/~0", "/__proto__"]);
  });

  it.each<[string, JsonObject, DeclaredField["required"], boolean]>([
    ["required", form({ a: text }, { required: ["a"] }), "always", false],
    ["optional", form({ a: text }), "never", false],
    [
      "required by a condition",
      form({ a: text, b: text }, { if: { required: ["b"] }, then: { required: ["a"] } }),
      "sometimes",
      false,
    ],
    [
      "required either way",
      form(
        { a: text, b: text },
        { if: { required: ["b"] }, then: { required: ["a"] }, else: { required: ["a"] } },
      ),
      "always",
      false,
    ],
    [
      "required with another",
      form({ a: text, b: text }, { dependentRequired: { b: ["a"] } }),
      "sometimes",
      false,
    ],
    [
      "there by a condition",
      form({ b: text }, { if: { required: ["b"] }, then: { properties: { a: text }, required: ["a"] } }),
      "sometimes",
      true,
    ],
    [
      "there in every branch",
      form(
        {},
        {
          oneOf: ["x", "y"].map((value) => ({
            properties: { b: { const: value, "x-privacy": use }, a: text },
            required: ["a", "b"],
          })),
        },
      ),
      "always",
      false,
    ],
  ])("is %s", (_what, schema, required, conditional) => {
    expect(fieldAt(schema, "/a")).toMatchObject({ required, conditional });
  });

  it("knows its type, format, list and file", () => {
    const schema = form(
      {
        bedrag: { type: "number", "x-privacy": use },
        leeg: { type: ["string", "null"], "x-privacy": use },
        keuze: { enum: [1, 2], "x-privacy": use },
        email: { ...text, format: "email", title: "E-mail" },
        dagen: { type: "array", title: "Dagen", minItems: 1, items: { ...text } },
        foto: { type: "object", "x-file": { types: ["image/jpeg"] }, "x-privacy": use },
      },
      { required: ["dagen"] },
    );
    expect(fieldAt(schema, "/bedrag").type).toBe("number");
    expect(fieldAt(schema, "/leeg").type).toBe("string");
    expect(fieldAt(schema, "/keuze").type).toBe("integer");
    expect(fieldAt(schema, "/email")).toMatchObject({ format: "email", label: "E-mail", file: false });
    expect(fieldAt(schema, "/dagen/*")).toMatchObject({ label: "Dagen", repeated: true, required: "always" });
    expect(fieldAt(schema, "/foto")).toMatchObject({ file: true, label: "foto" });
    expect(problems(schema)).toEqual([]);
  });
});

describe("a declaring group", () => {
  const schema = form({
    adres: group(
      {
        straat: { type: "string" },
        postcode: { type: "string", format: "nl-postcode" },
        email: { type: "string", format: "email" },
        bsn: { type: "string", format: "nl-bsn" },
        eigen: { type: "string", "x-privacy": other },
        dieper: group({ toevoeging: { type: "string" } }),
      },
      { title: "Adres", "x-privacy": address },
    ),
  });

  it("covers the leaves of its category, and no others", () => {
    const { groups, fields } = walkForm(schema);
    expect(groups).toMatchObject([
      {
        path: "/adres",
        label: "Adres",
        covers: ["/adres/straat", "/adres/postcode", "/adres/dieper/toevoeging"],
      },
    ]);
    expect(fields.map((field) => [field.path, ...purposes(field)].join(" "))).toEqual([
      "/adres/straat group a/b",
      "/adres/postcode group a/b",
      "/adres/email",
      "/adres/bsn",
      "/adres/eigen own a/c",
      "/adres/dieper/toevoeging group a/b",
    ]);
  });

  it("does not cover special-category data, and no consent question covers anything", () => {
    const special = form({
      zorg: group({ klacht: { type: "string" } }, { "x-privacy": { ...use, category: "health" } }),
      b: group({ c: { type: "boolean" } }, { "x-privacy": { consentFor: "a/b" } }),
    });
    expect(declaredFields(special).flatMap(purposes)).toEqual([]);
  });

  it("gives way to a nearer one, even where that does not cover", () => {
    const nested = form({
      a: group(
        { b: group({ c: { type: "string" } }, { "x-privacy": { ...other, category: "health" } }) },
        { "x-privacy": use },
      ),
    });
    expect(purposes(fieldAt(nested, "/a/b/c"))).toEqual([]);
  });

  it("speaks for the constant that tells its kinds apart", () => {
    const kinds = group(
      {},
      {
        "x-privacy": { ...use, category: "health" },
        oneOf: ["x", "y"].map((value) => ({ properties: { soort: { const: value } }, required: ["soort"] })),
      },
    );
    expect(purposes(fieldAt(form({ a: kinds }), "/a/soort"))).toEqual(["group a/b"]);
  });

  it("may be a list", () => {
    expect(
      purposes(
        fieldAt(form({ dagen: { type: "array", items: { type: "string" }, "x-privacy": use } }), "/dagen/*"),
      ),
    ).toEqual(["group a/b"]);
  });
});

describe("a problem", () => {
  it.each<[string, JsonObject, string]>([
    ["an open object", { type: "object", properties: { a: text } }, "open-object "],
    ["an open group", form({ g: { type: "object", properties: { a: text } } }), "open-object /properties/g"],
    [
      "keys that anybody may add",
      form({ a: text }, { additionalProperties: true }),
      "open-object /additionalProperties",
    ],
    [
      "a condition on a question that is not there",
      form({ a: text }, { if: { properties: { b: { const: 1 } } }, then: { required: ["a"] } }),
      "open-object /if",
    ],
    ["a value of any type", form({ a: { "x-privacy": use } }), "open-value /properties/a"],
    [
      "a value of two types",
      form({ a: { type: ["string", "number"], "x-privacy": use } }),
      "open-value /properties/a",
    ],
    ["anything at all", form({ a: true }), "open-value /properties/a"],
    [
      "required and perhaps null",
      form({ a: { type: ["string", "null"], "x-privacy": use } }, { required: ["a"] }),
      "open-value /properties/a",
    ],
    ["a list of anything", form({ a: { type: "array" } }), "open-value /properties/a"],
    [
      "keys by pattern",
      form({ a: text }, { patternProperties: { "^b": text } }),
      "open-value /patternProperties",
    ],
    [
      "a tuple",
      form({ a: { type: "array", prefixItems: [text], items: false } }),
      "unsupported-keyword /properties/a/prefixItems",
    ],
    [
      "a choice that nobody could show",
      form({ a: { type: "string", oneOf: [{ minLength: 3 }, { pattern: "^a" }], "x-privacy": use } }),
      "ambiguous-choice /properties/a/oneOf",
    ],
    [
      "kinds that nothing tells apart",
      form({}, { oneOf: [{ properties: { a: text } }, { properties: { b: text } }] }),
      "ambiguous-choice /oneOf",
    ],
    [
      "at least one of two",
      form({ a: text, b: text }, { anyOf: [{ required: ["a"] }, { required: ["b"] }] }),
      "ambiguous-choice /anyOf",
    ],
    [
      "a keyword of an older draft",
      form({ a: text }, { dependencies: { a: ["b"] } }),
      "unsupported-keyword /dependencies",
    ],
    ["a misspelt keyword", form({ a: { ...text, titel: "A" } }), "unsupported-keyword /properties/a/titel"],
    [
      "an unknown format",
      form({ a: { ...text, format: "kenteken" } }),
      "unsupported-keyword /properties/a/format",
    ],
    ["not over an object", form({ a: text }, { not: { required: ["a"] } }), "unsupported-keyword /not"],
    ["an anchor", form({ a: { ...text, $anchor: "x" } }), "unsupported-keyword /properties/a/$anchor"],
    ["a nested $id", form({ a: { ...text, $id: "x" } }), "unsupported-keyword /properties/a/$id"],
    [
      "a dynamic reference",
      form({ a: { ...text, $dynamicRef: "#x" } }),
      "unsupported-keyword /properties/a/$dynamicRef",
    ],
    [
      "a reference to nowhere",
      form({ a: { ...text, $ref: "#/$defs/x" } }),
      "missing-reference /properties/a/$ref",
    ],
    [
      "a reference elsewhere",
      form({ a: { ...text, $ref: "https://example.org/a" } }),
      "foreign-reference /properties/a/$ref",
    ],
    [
      "a reference to itself",
      form({ a: { type: "array", items: { $ref: "#" } } }),
      "recursive-reference /properties/a/items/$ref",
    ],
    [
      "two that refer to each other",
      { $ref: "#/$defs/a", $defs: { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } } },
      "recursive-reference /$defs/b/$ref",
    ],
    ["no schema at all", form({ a: 3 }), "not-a-schema /properties/a"],
    [
      "closed before a condition adds a question",
      form(
        {},
        {
          properties: { a: text },
          unevaluatedProperties: true,
          additionalProperties: false,
          if: { required: ["a"] },
          then: { properties: { b: text } },
        },
      ),
      "unsupported-keyword /additionalProperties",
    ],
    [
      "parts that close each other out",
      form({
        g: {
          type: "object",
          unevaluatedProperties: false,
          allOf: [group({ a: text }), { properties: { b: text } }],
        },
      }),
      "unsupported-keyword /properties/g/allOf/0/unevaluatedProperties",
    ],
    [
      "shared parts that contradict",
      form({ a: { ...text, pattern: "^a", allOf: [{ pattern: "b$" }] } }),
      "unsupported-keyword /properties/a/allOf/0/pattern",
    ],
    [
      "shared parts of two types",
      form({ a: { ...text, allOf: [{ type: "number" }] } }),
      "unsupported-keyword /properties/a/allOf/0/type",
    ],
    [
      "a pattern that hangs",
      form({ a: { ...text, pattern: "^(a+)+$" } }),
      "unsafe-pattern /properties/a/pattern",
    ],
    [
      "a pattern that hangs, in a condition",
      form({ a: text }, { if: { properties: { a: { pattern: "^(a+)+$" } } }, then: { required: ["a"] } }),
      "unsafe-pattern /if/properties/a/pattern",
    ],
    ["a root that declares", { ...form({ a: text }), "x-privacy": use }, "root-declares /x-privacy"],
    [
      "two categories for one value",
      form({
        a: {
          ...text,
          "x-privacy": [
            { ...use, category: "name" },
            { ...other, category: "email" },
          ],
        },
      }),
      "declaration-conflict /properties/a/x-privacy/1",
    ],
    [
      "one use said twice, differently",
      form({
        a: {
          ...text,
          "x-privacy": [
            { ...use, provision: "voluntary" },
            { ...use, provision: "statutory" },
          ],
        },
      }),
      "declaration-conflict /properties/a/x-privacy/1",
    ],
  ])("is %s", (_what, schema, problem) => {
    expect(problems(schema)).toContain(problem);
  });

  it.each<[string, JsonObject]>([
    [
      "additionalProperties on a group without conditions",
      form({ g: { type: "object", additionalProperties: false, properties: { a: text } } }),
    ],
    ["a nullable answer that need not be given", form({ a: { ...text, type: ["string", "null"] } })],
    [
      "a question that says yes or nothing",
      form({
        a: { anyOf: [{ const: "x", title: "X" }, { const: "y" }, { type: "null" }], "x-privacy": use },
      }),
    ],
    [
      "a shared part with words of its own",
      form({ a: { $ref: "#/$defs/t", title: "A" } }, { $defs: { t: { ...text, title: "T" } } }),
    ],
    [
      "one definition in another",
      form({ a: { $ref: "#/$defs/a" } }, { $defs: { a: group({ b: { $ref: "#/$defs/b" } }), b: text } }),
    ],
    ["a percent-encoded reference", form({ a: { $ref: "#/$defs/a%20b~1c" } }, { $defs: { "a b/c": text } })],
    ["a closed list without items", form({ a: { type: "array", items: false } })],
    ["a property that is never there", form({ a: text, b: false })],
    ["keys of other tools", form({ a: { ...text, "x-editor": { color: "red" } } })],
    [
      "email, also for a newsletter",
      form({
        a: {
          ...text,
          "x-privacy": [
            { ...use, category: "email", provision: "needed-for-decision" },
            { ...other, category: "email", provision: "voluntary" },
          ],
        },
      }),
    ],
  ])("is not %s", (_what, schema) => {
    expect(problems(schema)).toEqual([]);
  });

  it("says what a message needs", () => {
    const found = (schema: JsonObject): DialectProblem | undefined => walkForm(schema).problems[0];
    expect(found(form({ a: { type: ["string", "number"] } }))?.data).toEqual({ types: ["number", "string"] });
    expect(found(form({ a: text }, { dependencies: {} }))?.data).toEqual({
      keyword: "dependencies",
      instead: "dependentSchemas",
    });
    expect(found(form({ a: { ...text, pattern: "(" } }))?.data).toEqual({ pattern: "(", reason: "invalid" });
    expect(found(form({ a: { $ref: "#/x" } }))?.data).toEqual({ reference: "#/x" });
  });
});

describe("a hostile schema", () => {
  /** Each definition uses the one before it twice: 2 to the power of 40 nodes, were they all entered. */
  const doubling = (use: (reference: JsonObject) => JsonObject): JsonObject => {
    const defs: [string, JsonValue][] = Array.from({ length: 40 }, (_, index) => [
      `d${index + 1}`,
      use({ $ref: `#/$defs/d${index}` }),
    ]);
    return form({ a: { $ref: "#/$defs/d40" } }, { $defs: Object.fromEntries([["d0", text], ...defs]) });
  };

  it.each<[string, JsonObject]>([
    ["allOf", doubling((one) => ({ allOf: [one, one] }))],
    ["properties", doubling((one) => group({ a: one, b: one }))],
    ["oneOf", doubling((one) => ({ oneOf: [one, group({ a: one })] }))],
    ["conditions", doubling((one) => ({ if: one, then: one, else: one }))],
  ])(
    "that doubles in %s is too large, and said to be",
    (_where, schema) => {
      expect(walkForm(schema).problems.map(({ kind }) => kind)).toContain("too-large");
    },
    60_000,
  );

  it("may be a hundred deep, not ten thousand", () => {
    const deep = (levels: number): JsonObject => {
      let schema: JsonObject = text;
      for (let level = 0; level < levels; level += 1) schema = group({ a: schema });
      return schema;
    };
    expect(walkForm(deep(100))).toMatchObject({ problems: [], fields: [{ path: "/a".repeat(100) }] });
    expect(walkForm(deep(10_000)).problems.map(({ kind }) => kind)).toEqual(["too-large"]);
  });
});
