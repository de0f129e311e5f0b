import fc from "fast-check";
import type { JsonValue } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { importModule } from "../testing/import-module.js";
import { jsValue } from "./js-value.js";
import { withShared } from "./shared-values.js";

const numRuns = Number(process.env.WAAROM_FC_RUNS ?? 25);
const hostile = [
  "</script><script>alert(1)</script>",
  "<!--",
  "`${process.exit()}`",
  "\u2028\u2029",
  "\\",
  '"',
  "'",
  "\ufeff",
  "\u0000",
  "\ud800",
];

describe("a value as JavaScript", () => {
  it("is the same value again, whatever its texts and keys", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (json) => {
        // As it would come out of a file: `-0` and `undefined` are no JSON.
        const value = JSON.parse(JSON.stringify(json)) as JsonValue;
        const twice = [value, { again: value }];
        const { definitions, expression } = withShared(twice);
        const module = await importModule(
          `export const plain = ${jsValue(value)};\n${definitions.join("\n")}\nexport const shared = ${expression};`,
        );
        expect(module).toMatchObject({ plain: value, shared: twice });
      }),
      { numRuns },
    );
  });

  it("keeps hostile texts as texts, wherever the module is put", async () => {
    const value = Object.fromEntries(hostile.map((text) => [text, text]));
    const source = `export const read = ${jsValue(value)};`;
    expect(source).not.toMatch(/<|\u2028|\u2029|\ufeff/);
    expect((await importModule(source)).read).toEqual(value);
  });

  it("keeps `__proto__` as a key, so that it reaches no prototype", async () => {
    const value = JSON.parse('{"__proto__":{"admin":true},"a":1}') as JsonValue;
    const { read } = (await importModule(`export const read = ${jsValue(value)};`)) as { read: object };
    expect(Object.keys(read)).toEqual(["__proto__", "a"]);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  it("says a long thing that occurs often once", () => {
    const declaration = {
      purpose: "parkeervergunning/beoordelen",
      legalBasis: "public-task",
      category: "case-details",
      provision: "needed-for-decision",
    };
    const { definitions, expression } = withShared({
      a: [declaration],
      b: [declaration],
      c: { inner: [declaration] },
    });
    expect(definitions).toHaveLength(1);
    expect(expression).toBe("{ a: shared0, b: shared0, c: { inner: shared0 } }");
  });
});
