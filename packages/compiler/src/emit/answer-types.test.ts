import { describe, expect, it } from "vitest";
import { answerType } from "./answer-types.js";

describe("the type of answers", () => {
  it("has what is always asked, and what a condition may ask as optional", () => {
    const schema = {
      type: "object",
      required: ["naam", "soort"],
      properties: {
        naam: { type: "string" },
        soort: {
          oneOf: [
            { const: "a", title: "A" },
            { const: 2, title: "B" },
          ],
        },
        "aantal auto's": { type: "integer" },
        kinderen: {
          type: "array",
          items: { type: "object", required: ["naam"], properties: { naam: { type: "string" } } },
        },
        adres: { type: "object", properties: { straat: { type: "string" } } },
      },
      allOf: [
        {
          if: { required: ["naam"] },
          then: {
            required: ["extra"],
            properties: {
              extra: { type: "boolean" },
              adres: { type: "object", properties: { land: { enum: ["NL", "BE"] } } },
            },
          },
          else: { properties: { bestand: { type: "array", items: { const: "x" } } } },
        },
      ],
    };
    expect(answerType(schema)).toBe(`{
  readonly naam: string;
  readonly soort: "a" | 2;
  readonly "aantal auto's"?: number;
  readonly kinderen?: readonly ({
    readonly naam: string;
  })[];
  readonly adres?: {
    readonly straat?: string;
    readonly land?: "NL" | "BE";
  };
  readonly extra?: boolean;
  readonly bestand?: readonly ("x")[];
}`);
  });

  it("says what it does not know", () => {
    expect(answerType({ properties: { a: {} } })).toBe("unknown");
    expect(answerType({ type: "object" })).toBe("Record<string, never>");
  });
});
