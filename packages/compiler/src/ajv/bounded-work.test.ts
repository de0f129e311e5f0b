import fc from "fast-check";
import type { JsonObject, JsonValue } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { loadValidator } from "../testing/load-validator.js";

function closed(properties: JsonObject): JsonObject {
  return { type: "object", unevaluatedProperties: false, properties };
}

/** The keywords of the errors, with what they say. */
async function judge(
  schema: JsonObject,
  data: JsonValue,
): Promise<readonly (readonly [string, JsonObject])[]> {
  const { validate } = await loadValidator(schema);
  return validate(data).map(({ keyword, params }) => [keyword, params]);
}

describe("amounts", () => {
  it("are multiples of a cent as people write them, however large", async () => {
    const { validate } = await loadValidator(closed({ bedrag: { type: "number", multipleOf: 0.01 } }));
    const holds = (bedrag: number) => validate({ bedrag }).length === 0;
    for (const bedrag of [0.1 + 0.2, 949783.69, 1_234_567.89, -20.05, 0, -0, 99_999_999_999.99, 1e21])
      expect([bedrag, holds(bedrag)]).toEqual([bedrag, true]);
    for (const bedrag of [0.015, 19.999, 1_234_567.891, 1e-12, 12_345_678.005])
      expect([bedrag, holds(bedrag)]).toEqual([bedrag, false]);
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 1, max: 9 }), (cents, tenth) => {
        expect(holds(Number(`${cents}e-2`))).toBe(true);
        expect(holds(Number(`${cents * 10 + tenth}e-3`))).toBe(false);
      }),
    );
  });

  it("are multiples of whole numbers exactly", async () => {
    const schema = closed({ aantal: { type: "integer", multipleOf: 7 } });
    expect(await judge(schema, { aantal: 7 * 1_234_567_891 })).toEqual([]);
    expect(await judge(schema, { aantal: 7 * 1_234_567_891 + 1 })).toEqual([
      ["multipleOf", { multipleOf: 7 }],
    ]);
  });
});

describe("lists whose items must differ", () => {
  it("are gone through once, and find each kind of equal items", async () => {
    const { validate } = await loadValidator(
      closed({ lijst: { type: "array", uniqueItems: true, items: { type: "string" } } }),
    );
    for (const word of ["a", "__proto__", "constructor", ""])
      expect(validate({ lijst: ["x", word, "y", word] })).toMatchObject([
        { at: "/lijst", keyword: "uniqueItems", params: { i: 1, j: 3 } },
      ]);
    const rows = await loadValidator(
      closed({ rijen: { type: "array", uniqueItems: true, items: closed({ naam: { type: "string" } }) } }),
    );
    // Comparing each with each other would be five thousand million comparisons.
    const many = Array.from({ length: 100_000 }, (_, index) => ({ naam: `n${index}` }));
    expect(rows.validate({ rijen: many })).toEqual([]);
    expect(rows.validate({ rijen: [...many, { naam: "n5" }] })).toMatchObject([
      { params: { i: 5, j: 100_000 } },
    ]);
  });
});

describe("patterns", () => {
  const mail = "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$";
  const endless = `a@${"a.".repeat(1_000_000)}@`;

  it("are not tried on texts that are longer than anything a person writes in such a field", async () => {
    const schema = closed({ adres: { type: "string", pattern: mail } });
    expect(await judge(schema, { adres: "a@b.nl" })).toEqual([]);
    expect(await judge(schema, { adres: "a" })).toEqual([["pattern", { pattern: mail }]]);
    // With its 2,000,000 characters this text would keep a server busy for hours.
    expect(await judge(schema, { adres: endless })).toEqual([["maxLength", { limit: 10_000 }]]);
  });

  it("leave a text that is too long to the field's own bound", async () => {
    const schema = closed({ adres: { type: "string", maxLength: 20, pattern: mail } });
    expect(await judge(schema, { adres: endless })).toEqual([["maxLength", { limit: 20 }]]);
    expect(await judge(schema, { adres: "b@".repeat(11) })).toEqual([["maxLength", { limit: 20 }]]);
  });

  it("count characters, as every bound on a length does", async () => {
    const schema = closed({ lied: { type: "string", pattern: "^🎵*$" } });
    expect(await judge(schema, { lied: "🎵".repeat(10_000) })).toEqual([]);
    expect(await judge(schema, { lied: "🎵".repeat(10_001) })).toEqual([["maxLength", { limit: 10_000 }]]);
  });

  it("do not hold in a condition for a text that they are not tried on", async () => {
    const schema: JsonObject = {
      ...closed({ adres: { type: "string" } }),
      if: { properties: { adres: { pattern: mail } }, required: ["adres"] },
      then: { required: ["naam"] },
    };
    const { conditions } = await loadValidator(schema);
    expect(conditions["/if"]?.({ adres: "a@b.nl" })).toBe(true);
    expect(conditions["/if"]?.({ adres: endless })).toBe(false);
  });
});
