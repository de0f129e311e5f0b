import type { JsonObject } from "@waarom/model/runtime";
import { describe, expect, it } from "vitest";
import { conditionsOf } from "../testing/validate.js";
import { formOf } from "../testing/form-of.js";
import { localisedSchema } from "./localise.js";
import { orderProperties } from "./order.js";
import { branchesOf, shapeOf } from "./shape.js";

const schema: JsonObject = {
  type: "object",
  properties: { a: { type: "string" }, b: { type: "string" }, c: { type: "string", title: "C" } },
  required: ["a"],
  allOf: [
    {
      if: { properties: { a: { const: "ja" } }, required: ["a"] },
      then: {
        properties: { x: { type: "string" }, y: { type: "string" } },
        required: ["x"],
        allOf: [
          {
            if: { properties: { x: { const: "meer" } }, required: ["x"] },
            then: { properties: { z: { type: "string" }, c: { minLength: 3 } }, required: ["c"] },
          },
        ],
      },
      else: { properties: { n: { type: "string" } } },
    },
  ],
};

function namesFor(value: JsonObject): readonly string[] {
  const form = formOf({ schema, declare: false });
  const ready = localisedSchema(form, "nl");
  return shapeOf(ready, branchesOf(ready, value, form.conditions)).map(
    ({ name, required }) => `${name}${required ? "!" : ""}`,
  );
}

describe("what an object asks", () => {
  it("puts a conditional question right after the question that its condition looks at", () => {
    expect(namesFor({})).toEqual(["a!", "n", "b", "c"]);
    expect(namesFor({ a: "ja" })).toEqual(["a!", "x!", "y", "b", "c"]);
  });

  it("weighs conditions inside branches, and narrows what was asked already", () => {
    expect(namesFor({ a: "ja", x: "meer" })).toEqual(["a!", "x!", "z", "y", "b", "c!"]);
    const form = formOf({ schema, declare: false });
    const ready = localisedSchema(form, "nl");
    const shape = shapeOf(ready, branchesOf(ready, { a: "ja", x: "meer" }, form.conditions));
    expect(shape.find(({ name }) => name === "c")?.schema).toEqual({
      type: "string",
      title: "C",
      minLength: 3,
    });
  });

  it("refuses to guess where a condition was not compiled", () => {
    const form = formOf({ schema, declare: false });
    const ready = localisedSchema(form, "nl");
    const { "/allOf/0/if": _gone, ...others } = conditionsOf(schema);
    expect(() => branchesOf(ready, {}, others)).toThrow("/allOf/0/if");
  });

  it("follows the layout's order, with everything it does not name at the star", () => {
    const shape = ["a", "b", "c", "d"].map((name) => ({ name, schema: {}, required: false }));
    const order = (names: string[]) => orderProperties(shape, { "ui:order": names }).map(({ name }) => name);
    expect(order(["c", "*", "a"])).toEqual(["c", "b", "d", "a"]);
    expect(order(["d", "unknown"])).toEqual(["d", "a", "b", "c"]);
  });
});
