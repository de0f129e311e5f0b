import { describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../contracts/json.js";
import { walkForm } from "../walk.js";

const use: JsonObject = { purpose: "a/b", legalBasis: "public-task" };

/** The problems of a form with one question, as "kind pointer". */
function problemsOf(question: JsonObject, more: JsonObject = {}): readonly string[] {
  const schema: JsonObject = {
    type: "object",
    unevaluatedProperties: false,
    properties: { vraag: { "x-privacy": use, ...question } },
    ...more,
  };
  return walkForm(schema).problems.map(
    ({ kind, pointer }) => `${kind} ${pointer.replace("/properties/vraag", "")}`,
  );
}

describe("the value of a keyword", () => {
  it.each<[string, JsonValue, JsonObject]>([
    ["title", 5, { type: "string" }],
    ["minLength", "5", { type: "string" }],
    ["maxLength", -1, { type: "string" }],
    ["maxLength", 2.5, { type: "string" }],
    ["maxLength", 3, { type: "string", minLength: 4 }],
    ["pattern", 5, { type: "string" }],
    ["minimum", "0", { type: "number" }],
    ["maximum", 1, { type: "number", minimum: 2 }],
    ["multipleOf", 0, { type: "number" }],
    ["type", ["string", "strng"], {}],
    ["oneOf", [], { type: "string" }],
    ["allOf", {}, { type: "string" }],
    ["x-file", { types: "image/*" }, { type: "object" }],
    ["x-file", { types: ["jpg"] }, { type: "object" }],
    ["x-file", { types: [`image/${"*".repeat(30)}`] }, { type: "object" }],
    ["x-file", { maxSize: "5 MB" }, { type: "object" }],
    ["x-file", { maxsize: 5 }, { type: "object" }],
  ])("%s: %j is a problem", (keyword, value, beside) => {
    expect(problemsOf({ ...beside, [keyword]: value })).toContain(`unusable-value /${keyword}`);
  });

  it("is looked at in a condition, too", () => {
    const condition = { if: { properties: { vraag: { maxLength: "3" } } }, then: { required: ["vraag"] } };
    expect(problemsOf({ type: "string" }, condition)).toEqual([
      "unusable-value /if/properties/vraag/maxLength".replace("/properties/vraag", ""),
    ]);
  });

  it("is no problem where it is right", () => {
    const types = [
      "image/*",
      "application/x-pdf",
      "image/svg+xml",
      "application/vnd.oasis.opendocument.text",
    ];
    expect(problemsOf({ type: "object", "x-file": { types, maxSize: 5_000_000 } })).toEqual([]);
    expect(problemsOf({ type: ["string", "null"], minLength: 1, maxLength: 1 })).toEqual([]);
    expect(problemsOf({ type: "number", multipleOf: 0.01, minimum: -1, maximum: -1 })).toEqual([]);
  });
});

describe("an answer that is required", () => {
  it("must have a question", () => {
    const more = { required: ["vraag", "vrag"], dependentRequired: { vraag: ["weg"] } };
    expect(problemsOf({ type: "string" }, more)).toEqual([
      "missing-question /required/1",
      "missing-question /dependentRequired/vraag/0",
    ]);
  });

  it("may have its question in a condition, and in a name with signs", () => {
    const more: JsonObject = {
      required: ["ook/~*"],
      if: { required: ["vraag"] },
      then: { properties: { "ook/~*": { type: "string", "x-privacy": use } }, required: ["vraag"] },
    };
    expect(problemsOf({ type: "string" }, more)).toEqual([]);
  });
});
