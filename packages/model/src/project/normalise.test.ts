import { describe, expect, it } from "vitest";
import type { JsonObject } from "../contracts/json.js";
import { normalise } from "./normalise.js";
import { formStrings } from "./walk/form-strings.js";

const use = { purpose: "a/b", legalBasis: "public-task" };
const list = [use];
const dialect = "https://json-schema.org/draft/2020-12/schema";

function closed(properties: JsonObject, more: JsonObject = {}): JsonObject {
  return { type: "object", unevaluatedProperties: false, properties, ...more };
}
/** The normalised schema without what every form gets. */
function rewritten(schema: JsonObject): JsonObject {
  const { $schema, ...rest } = normalise(schema).schema;
  expect($schema).toBe(dialect);
  return rest;
}

describe("normalise", () => {
  it("puts what a reference says where it is used, in the words of who refers", () => {
    const source = closed(
      { straat: { $ref: "#/$defs/regel", title: "Straat", "x-privacy": use } },
      { $defs: { regel: { type: "string", title: "Regel", maxLength: 100 } } },
    );
    expect(rewritten(source)).toEqual(
      closed({ straat: { title: "Straat", "x-privacy": list, type: "string", maxLength: 100 } }),
    );
    expect(normalise(source).origins.get("/properties/straat/maxLength")).toBe("/$defs/regel/maxLength");
    expect(normalise(source).origins.get("/properties/straat/title")).toBe("/properties/straat/title");
  });

  it("joins what must all hold: the strictest bounds, the shared choices", () => {
    const part = (more: JsonObject) => ({ a: { type: "string", ...more } });
    const source = closed(part({ minLength: 2, maxLength: 9, enum: ["x", "y"], "x-privacy": use }), {
      required: ["a"],
      allOf: [{ properties: part({ minLength: 3, maxLength: 10, enum: ["y", "z"] }), required: ["a"] }],
    });
    expect(rewritten(source)).toEqual(
      closed(part({ minLength: 3, maxLength: 9, enum: ["y"], "x-privacy": list }), { required: ["a"] }),
    );
  });

  it("makes of dependent keywords conditions", () => {
    const a = { type: "string", "x-privacy": list };
    const source = closed(
      { a, b: a },
      { dependentRequired: { a: ["b"] }, dependentSchemas: { b: { properties: { c: a } } } },
    );
    expect(rewritten(source)).toEqual(
      closed(
        { a, b: a },
        {
          allOf: [
            { if: { required: ["a"] }, then: { required: ["b"] } },
            { if: { required: ["b"] }, then: { properties: { c: a } } },
          ],
        },
      ),
    );
  });

  it("makes of kinds of object a question and what each answer brings", () => {
    const a = { type: "string", "x-privacy": list };
    const source = closed(
      {},
      {
        oneOf: [
          {
            title: "Een mens",
            properties: { soort: { const: "mens", title: "Wie bent u?", "x-privacy": use }, naam: a },
            required: ["soort", "naam"],
          },
          {
            title: "Een bedrijf",
            properties: { soort: { const: "bedrijf", title: "Wie bent u?" }, kvk: a },
            required: ["soort"],
          },
        ],
      },
    );
    const when = (value: string) => ({ properties: { soort: { const: value } }, required: ["soort"] });
    expect(rewritten(source)).toEqual(
      closed(
        {
          soort: {
            title: "Wie bent u?",
            "x-privacy": list,
            type: "string",
            oneOf: [
              { const: "mens", title: "Een mens" },
              { const: "bedrijf", title: "Een bedrijf" },
            ],
          },
        },
        {
          required: ["soort"],
          allOf: [
            { if: when("mens"), then: { properties: { naam: a }, required: ["naam"] } },
            { if: when("bedrijf"), then: { properties: { kvk: a } } },
          ],
        },
      ),
    );
    expect(normalise(source).origins.get("/properties/soort/oneOf/1/title")).toBe("/oneOf/1/title");
  });

  it("moves the closing of branches to the object that they are branches of", () => {
    const branch = (value: string) => ({
      type: "object",
      additionalProperties: false,
      properties: { soort: { const: value, "x-privacy": use } },
      required: ["soort"],
    });
    const source = { oneOf: [branch("a"), branch("b")] };
    expect(normalise(source).problems).toEqual([]);
    expect(rewritten(source)).toMatchObject({
      type: "object",
      unevaluatedProperties: false,
      required: ["soort"],
    });
  });

  it("writes choices in one way, without an option for no answer", () => {
    const source = closed({
      a: { anyOf: [{ const: "x", title: "X" }, { enum: ["y", "z"] }, { type: "null" }], "x-privacy": use },
      b: { enum: [1, null, 2], "x-privacy": use },
      c: { type: ["integer", "null"], "x-privacy": use },
    });
    expect(rewritten(source)).toEqual(
      closed({
        a: {
          "x-privacy": list,
          type: "string",
          oneOf: [{ const: "x", title: "X" }, { const: "y" }, { const: "z" }],
        },
        b: { enum: [1, 2], "x-privacy": list, type: "integer" },
        c: { type: "integer", "x-privacy": list },
      }),
    );
  });

  it("writes out what a file is", () => {
    const source = closed({
      foto: {
        type: "object",
        "x-file": { types: ["image/*", "application/pdf"], maxSize: 10 },
        "x-privacy": use,
      },
    });
    const { foto } = rewritten(source).properties as Record<string, JsonObject>;
    expect(foto).toEqual({
      type: "object",
      "x-file": { types: ["image/*", "application/pdf"], maxSize: 10 },
      "x-privacy": list,
      properties: {
        $file: { type: "string", minLength: 1 },
        name: { type: "string" },
        type: { type: "string", pattern: "^(?:image\\/[^\\/]+|application\\/pdf)$" },
        size: { type: "integer", minimum: 0, maximum: 10 },
      },
      required: ["$file", "name", "type", "size"],
      unevaluatedProperties: false,
    });
  });

  it("writes kinds of files as a pattern that is one, whatever signs their names have", () => {
    const types = [
      "image/*",
      "application/x-pdf",
      "image/svg+xml",
      "application/vnd.oasis.opendocument.text",
    ];
    const { foto } = rewritten(closed({ foto: { type: "object", "x-file": { types }, "x-privacy": use } }))
      .properties as Record<string, { properties: { type: { pattern: string } } }>;
    const pattern = new RegExp(foto?.properties.type.pattern ?? "", "u");
    const taken = ["image/png", "application/x-pdf", "application/vnd.oasis.opendocument.text", "text/plain"];
    expect(taken.filter((type) => pattern.test(type))).toEqual(taken.slice(0, 3));
    expect(pattern.test("application/vndxoasis.opendocument.text")).toBe(false);
  });

  it("gives each leaf what its group declares, and leaves alone what only narrows", () => {
    const group = { ...use, category: "address" };
    const source = closed(
      {
        adres: closed(
          { straat: { type: "string" }, email: { type: "string", format: "email" } },
          { "x-privacy": group },
        ),
      },
      {
        allOf: [
          {
            if: { required: ["adres"] },
            then: { properties: { adres: { properties: { straat: { minLength: 2 } } } } },
          },
        ],
      },
    );
    expect(rewritten(source)).toEqual(
      closed(
        {
          adres: closed(
            { straat: { type: "string", "x-privacy": [group] }, email: { type: "string", format: "email" } },
            { "x-privacy": [group] },
          ),
        },
        {
          allOf: [
            {
              if: { required: ["adres"] },
              then: { properties: { adres: { properties: { straat: { minLength: 2 } } } } },
            },
          ],
        },
      ),
    );
    expect(normalise(source).origins.get("/properties/adres/properties/straat/x-privacy/0")).toBe(
      "/properties/adres/x-privacy",
    );
  });

  it("takes references out of conditions too", () => {
    const a = { type: "string", "x-privacy": list };
    const source = closed(
      { a },
      {
        $defs: { groot: { const: "groot" } },
        if: { properties: { a: { $ref: "#/$defs/groot", minLength: 1 } }, required: ["a"] },
        then: { properties: { b: a } },
      },
    );
    expect(rewritten(source).allOf).toEqual([
      {
        if: { properties: { a: { minLength: 1, allOf: [{ const: "groot" }] } }, required: ["a"] },
        then: { properties: { b: a } },
      },
    ]);
  });

  it("keeps a key called __proto__ a key", () => {
    const source = JSON.parse(
      '{"type":"object","unevaluatedProperties":false,"properties":{"__proto__":{"type":"string","title":"P"}}}',
    ) as JsonObject;
    expect(Object.keys(rewritten(source).properties as JsonObject)).toEqual(["__proto__"]);
  });
});

describe("formStrings", () => {
  const source = closed(
    {
      adres: { $ref: "#/$defs/adres", title: "Uw adres" },
      post: { $ref: "#/$defs/adres" },
      keuze: { type: "string", enum: ["ja", "nee"], examples: ["ja"] },
      soort: {
        type: "string",
        oneOf: [{ const: "a", title: "Soort A", description: "Eerste" }, { const: "b" }],
      },
      aantal: { type: "integer", enum: [1, 2] },
    },
    {
      title: "Formulier",
      description: "Uitleg",
      $defs: {
        adres: closed({ straat: { type: "string", title: "Straat" } }, { title: "Adres" }),
        ongebruikt: { title: "Nergens" },
      },
      oneOf: [
        {
          title: "Een mens",
          properties: { wie: { const: "mens" }, naam: { type: "string", title: "Naam" } },
          required: ["wie"],
        },
      ],
      allOf: [
        {
          if: { title: "Voorwaarde", required: ["adres"] },
          then: { properties: { extra: { type: "string", title: "Extra" } } },
        },
      ],
    },
  );

  it("lists each string that is read once, by where it stands", () => {
    expect(
      formStrings(source)
        .map(({ pointer, text, role }) => `${pointer} ${role} ${text}`)
        .sort(),
    ).toEqual(
      [
        "/title title Formulier",
        "/description description Uitleg",
        "/properties/adres/title title Uw adres",
        "/$defs/adres/title title Adres",
        "/$defs/adres/properties/straat/title title Straat",
        "/properties/keuze/enum/0 option ja",
        "/properties/keuze/enum/1 option nee",
        "/properties/keuze/examples/0 example ja",
        "/properties/soort/oneOf/0/title option Soort A",
        "/properties/soort/oneOf/0/description description Eerste",
        "/properties/soort/oneOf/1/const option b",
        "/oneOf/0/properties/naam/title title Naam",
        "/allOf/0/then/properties/extra/title title Extra",
        // One branch is no choice: it is simply part of the form, and neither its name nor its constant is read.
      ].sort(),
    );
  });

  it("of the normalised form has the same texts, by their own places", () => {
    const { schema, origins } = normalise(source);
    const strings = formStrings(schema);
    expect(new Set(strings.map(({ text }) => text))).toEqual(
      new Set(formStrings(source).map(({ text }) => text)),
    );
    for (const { pointer } of strings) expect(origins.has(pointer)).toBe(true);
  });
});
