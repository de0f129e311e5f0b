import { describe, expect, it } from "vitest";
import { defaultAnswers } from "./defaults.js";

describe("the answers that a form begins with", () => {
  it("are the defaults of its questions, conditional ones too", () => {
    const schema = {
      type: "object",
      required: ["adres"],
      properties: {
        land: { type: "string", default: "Nederland" },
        naam: { type: "string" },
        adres: { type: "object", properties: { plaats: { type: "string", default: "Voorbeeldstad" } } },
        postadres: { type: "object", properties: { plaats: { type: "string", default: "Elders" } } },
      },
      allOf: [
        {
          if: { required: ["naam"] },
          then: { properties: { aantal: { type: "integer", default: 1 } } },
          else: { properties: { aantal: { type: "integer", default: 2 } } },
        },
      ],
    };
    expect(defaultAnswers({ schema })).toEqual({
      land: "Nederland",
      adres: { plaats: "Voorbeeldstad" },
      aantal: 1,
    });
  });

  it("never hold a consent", () => {
    const nieuws = { type: "boolean", default: true, "x-privacy": [{ consentFor: "nieuws/sturen" }] };
    expect(defaultAnswers({ schema: { type: "object", properties: { nieuws } } })).toEqual({});
  });
});
