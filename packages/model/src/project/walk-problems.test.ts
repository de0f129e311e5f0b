import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../contracts/json.js";
import type { DialectProblem } from "./walk-types.js";
import { walkForm } from "./walk.js";

const use = { purpose: "a/b", legalBasis: "public-task" };
const other = { purpose: "a/c", legalBasis: "legal-obligation" };
const text: JsonObject = { type: "string", "x-privacy": use };

function form(properties: JsonObject, more: JsonObject = {}): JsonObject {
  return { type: "object", unevaluatedProperties: false, properties, ...more };
}
const group = form;
function problems(schema: JsonObject): readonly string[] {
  return walkForm(schema).problems.map(({ kind, pointer }) => `${kind} ${pointer}`);
}

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
