import { describe, expect, it } from "vitest";
import { readSubmission } from "../read-submission.js";
import { compiled } from "../testing/compiled.js";

const use = { purpose: "a/b", legalBasis: "public-task" };
const row = {
  type: "object",
  unevaluatedProperties: false,
  properties: { naam: { type: "string", "x-privacy": use } },
};
const form = compiled({
  type: "object",
  unevaluatedProperties: false,
  required: ["wie"],
  properties: {
    wie: { type: "string", "x-privacy": use },
    kinderen: { type: "array", items: row },
    talen: { type: "array", items: { type: "string", "x-privacy": use } },
  },
  allOf: [
    {
      if: { properties: { wie: { const: "ouder" } }, required: ["wie"] },
      then: { properties: { gezag: { type: "string", "x-privacy": use } } },
    },
  ],
});

function read(...entries: readonly (readonly [string, string])[]) {
  const sent = new FormData();
  for (const [name, value] of entries) sent.append(name, value);
  return readSubmission(form, sent, { language: "nl", at: new Date(0) });
}

describe("the button that sent a form", () => {
  it("sends, where it is no other", () => {
    expect(read(["/wie", "x"]).intent).toEqual({ kind: "send" });
  });

  it("adds a row after those that are there, empty ones too", () => {
    const first = read(["@add", "/kinderen"]);
    expect(first.answers).toEqual({ kinderen: [{}] });
    expect(first.intent).toEqual({ kind: "add-row", at: "/kinderen", row: 0 });
    const third = read(
      ["@row", "/kinderen/0"],
      ["/kinderen/0/naam", ""],
      ["@row", "/kinderen/1"],
      ["/kinderen/1/naam", "Noor"],
      ["@add", "/kinderen"],
    );
    expect(third.answers).toEqual({ kinderen: [{}, { naam: "Noor" }, {}] });
    expect(third.intent).toEqual({ kind: "add-row", at: "/kinderen", row: 2 });
    expect(read(["/talen/0", "Fries"], ["@add", "/talen"]).answers).toEqual({ talen: ["Fries", null] });
  });

  it("takes a row away and leaves the others as they are", () => {
    const { answers, intent } = read(
      ["@row", "/kinderen/0"],
      ["/kinderen/0/naam", "Sam"],
      ["@row", "/kinderen/1"],
      ["/kinderen/1/naam", "Noor"],
      ["@row", "/kinderen/10"],
      ["@remove", "/kinderen/1"],
    );
    expect(answers).toEqual({ kinderen: [{ naam: "Sam" }, {}] });
    expect(intent).toEqual({ kind: "remove-row", at: "/kinderen", row: 1 });
  });

  it("asks only to be shown again where it names no list of the form", () => {
    for (const [name, value] of [
      ["@add", "/wie"],
      ["@add", "/__proto__"],
      ["@add", "x"],
      ["@remove", "/kinderen"],
      ["@remove", "/kinderen/99999"],
      ["@show", ""],
    ] as const)
      expect(read(["/wie", "x"], [name, value])).toMatchObject({
        intent: { kind: "show" },
        answers: { wie: "x" },
        ignored: [],
      });
  });

  it("keeps what is hidden or has no consent for showing again, and out of what is sent", () => {
    const { answers, data } = read(["/wie", "voogd"], ["/gezag", "gedeeld"]);
    expect(answers).toEqual({ wie: "voogd", gezag: "gedeeld" });
    expect(data).toEqual({ wie: "voogd" });
  });

  it("makes no rows of marks that are none", () => {
    expect(
      read(["@row", "/wie"], ["@row", "/kinderen"], ["@row", "nee"], ["@row", "/kinderen/5000"]).answers,
    ).toEqual({});
  });
});
