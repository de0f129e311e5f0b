import { describe, expect, it } from "vitest";
import { prepareSubmission } from "./prepare-submission.js";
import { compiled } from "./testing/compiled.js";

const use = { purpose: "a/b", legalBasis: "public-task" };
const help = {
  type: "array",
  "x-none": "geen",
  items: { type: "string", enum: ["koken", "wassen", "geen"] },
  "x-privacy": use,
};
const form = compiled({
  type: "object",
  unevaluatedProperties: false,
  properties: {
    hulp: help,
    gezin: {
      type: "array",
      items: { type: "object", unevaluatedProperties: false, properties: { hulp: help } },
    },
  },
  allOf: [
    {
      if: { properties: { hulp: { contains: { const: "koken" } } }, required: ["hulp"] },
      then: { properties: { wanneer: { ...help, "x-none": "wassen" } } },
    },
  ],
});
const wrong = (data: unknown) =>
  prepareSubmission(form, data, { language: "nl", at: new Date(0) }).errors.map(
    ({ at, keyword }) => `${at} ${keyword}`,
  );

describe("none of these", () => {
  it("stands alone", () => {
    expect(wrong({ hulp: ["geen"] })).toEqual([]);
    expect(wrong({ hulp: ["koken", "wassen"] })).toEqual([]);
    expect(wrong({ hulp: ["koken", "geen"] })).toEqual(["/hulp x-none"]);
  });

  it("stands alone in rows and under conditions too", () => {
    expect(wrong({ gezin: [{ hulp: ["geen"] }, { hulp: ["geen", "wassen"] }] })).toEqual([
      "/gezin/1/hulp x-none",
    ]);
    expect(wrong({ hulp: ["koken"], wanneer: ["wassen", "koken"] })).toEqual(["/wanneer x-none"]);
    // Not asked, so not judged.
    expect(wrong({ wanneer: ["wassen", "koken"] })).toEqual([]);
  });
});
