import { describe, expect, it } from "vitest";
import type { JsonObject } from "../contracts/json.js";
import type { DeclaredField } from "./walk-types.js";
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
        hulp: {
          type: "array",
          title: "Welke hulp?",
          items: { type: "string", oneOf: [{ const: "a", title: "Vervoer" }], "x-privacy": use },
        },
        foto: { type: "object", "x-file": { types: ["image/jpeg"] }, "x-privacy": use },
      },
      { required: ["dagen"] },
    );
    expect(fieldAt(schema, "/bedrag").type).toBe("number");
    expect(fieldAt(schema, "/leeg").type).toBe("string");
    expect(fieldAt(schema, "/keuze").type).toBe("integer");
    expect(fieldAt(schema, "/email")).toMatchObject({ format: "email", label: "E-mail", file: false });
    expect(fieldAt(schema, "/dagen/*")).toMatchObject({ label: "Dagen", repeated: true, required: "always" });
    expect(fieldAt(schema, "/hulp/*").label).toBe("Welke hulp?");
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
