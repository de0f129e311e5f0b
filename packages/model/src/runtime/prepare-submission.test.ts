import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "../contracts/json.js";
import { isJsonObject } from "../contracts/json.js";
import { randomForm } from "../project/testing/random-form.js";
import { runs } from "../project/testing/runs.js";
import { prepareSubmission } from "./prepare-submission.js";
import { pruneHidden } from "./prune.js";
import { answerTo, inTurn } from "./testing/answers.js";
import { compiled } from "./testing/compiled.js";

const use = { purpose: "parkeren/beoordelen", legalBasis: "public-task" };
const byConsent = { purpose: "nieuws/sturen", legalBasis: "consent" };
const options = { language: "nl", at: new Date("2026-11-23T10:00:00Z") };

const form = compiled({
  type: "object",
  title: "Parkeren",
  unevaluatedProperties: false,
  required: ["kenteken"],
  properties: {
    kenteken: { type: "string", format: "nl-kenteken", "x-privacy": use },
    lease: { type: "boolean", "x-privacy": use },
    email: { type: "string", format: "email", "x-privacy": [use, byConsent] },
    wijk: { type: "string", "x-privacy": byConsent },
    nieuws: {
      type: "boolean",
      title: "Mogen we u nieuws sturen?",
      "x-privacy": { consentFor: "nieuws/sturen" },
    },
    foto: { type: "object", "x-file": {}, "x-privacy": use },
    adres: {
      type: "object",
      unevaluatedProperties: false,
      required: ["straat"],
      properties: { straat: { type: "string", "x-privacy": use } },
    },
    kinderen: {
      type: "array",
      items: {
        type: "object",
        unevaluatedProperties: false,
        required: ["naam"],
        properties: { naam: { type: "string", "x-privacy": use } },
      },
    },
  },
  allOf: [
    {
      if: { properties: { lease: { const: true } }, required: ["lease"] },
      then: {
        properties: { maatschappij: { type: "string", "x-privacy": use } },
        required: ["maatschappij"],
        dependentSchemas: {
          maatschappij: { properties: { contract: { type: "string", "x-privacy": use } } },
        },
      },
    },
  ],
});

describe("prepareSubmission", () => {
  it("sends what is asked, written in one way", () => {
    const { data, errors } = prepareSubmission(
      form,
      { kenteken: "ab123c", email: " A@b.nl ", adres: {}, kinderen: [], wijk: "" },
      options,
    );
    expect(data).toEqual({ kenteken: "AB-123-C", email: "A@b.nl" });
    expect(errors).toEqual([]);
  });

  it("takes out answers that are no longer asked, and those that hung on them", () => {
    const { data } = prepareSubmission(
      form,
      { kenteken: "AB-123-C", lease: false, maatschappij: "X", contract: "1" },
      options,
    );
    expect(data).toEqual({ kenteken: "AB-123-C", lease: false });
    const kept = prepareSubmission(
      form,
      { kenteken: "AB-123-C", lease: true, maatschappij: "X", contract: "1" },
      options,
    );
    expect(kept.data).toEqual({ kenteken: "AB-123-C", lease: true, maatschappij: "X", contract: "1" });
  });

  it.each<[string, JsonValue | undefined, readonly string[], string]>([
    ["yes", true, ["email", "kenteken", "nieuws", "wijk"], "given"],
    ["no", false, ["email", "kenteken", "nieuws"], "refused"],
    ["left open", undefined, ["email", "kenteken"], "not-answered"],
  ])("keeps apart consent answered %s", (_what, nieuws, sent, answer) => {
    const { data, receipt } = prepareSubmission(
      form,
      { kenteken: "AB-123-C", email: "a@b.nl", wijk: "Noord", ...(nieuws === undefined ? {} : { nieuws }) },
      options,
    );
    expect(Object.keys(data).sort()).toEqual(sent);
    expect(receipt.consents).toEqual([
      { purpose: "nieuws/sturen", path: "/nieuws", question: "Mogen we u nieuws sturen?", answer },
    ]);
    const news = receipt.purposes.find(({ id }) => id === "nieuws/sturen");
    expect(news?.paths).toEqual(answer === "given" ? ["/email", "/wijk"] : undefined);
    expect(receipt.purposes.find(({ id }) => id === "parkeren/beoordelen")?.paths).toEqual([
      "/kenteken",
      "/email",
    ]);
  });

  it("says in the receipt which form, which texts, and when", () => {
    const { receipt } = prepareSubmission(form, { kenteken: "AB-123-C" }, options);
    expect(receipt).toMatchObject({
      formatVersion: 1,
      form: { id: "proef", title: "Parkeren" },
      language: "nl",
      submittedAt: "2026-11-23T10:00:00.000Z",
      factsHash: "f",
      textHash: "t",
      controller: "college",
    });
    expect(prepareSubmission(form, {}, { ...options, language: "tlh" }).receipt.language).toBe("nl");
  });

  it("makes no receipt without a moment, and says what to give", () => {
    expect(() => prepareSubmission(form, {}, { ...options, at: new Date("gisteren") })).toThrow(
      /moment of sending/,
    );
  });

  it("keeps the row of an error, drops blank rows behind the last, and says what is missing", () => {
    const { data, errors } = prepareSubmission(
      form,
      { kinderen: [{ naam: "" }, { naam: "Sam" }, {}, { naam: " " }] },
      options,
    );
    expect(data).toEqual({ kinderen: [{}, { naam: "Sam" }] });
    expect(errors.map(({ at, keyword }) => `${at} ${keyword}`).sort()).toEqual([
      "/kenteken required",
      "/kinderen/0/naam required",
    ]);
  });

  it("sends only the files that the data name", () => {
    const foto = { $file: "/foto", name: "a.jpg", type: "image/jpeg", size: 1 };
    const files = { "/foto": new Blob(["a"]), "/oud": new Blob(["b"]) };
    expect(
      Object.keys(prepareSubmission(form, { kenteken: "AB-123-C", foto }, { ...options, files }).files),
    ).toEqual(["/foto"]);
  });

  it("takes nothing from a prototype, and nothing that is no JSON", () => {
    const hostile: unknown = JSON.parse(
      '{"kenteken":"AB-123-C","__proto__":{"lease":true},"constructor":{"prototype":{"x":1}}}',
    );
    expect(prepareSubmission(form, hostile, options).data).toEqual({ kenteken: "AB-123-C" });
    const round: Record<string, unknown> = { kenteken: "AB-123-C", f: () => 1, n: Number.NaN };
    round.self = round;
    expect(prepareSubmission(form, round, options).data).toEqual({ kenteken: "AB-123-C" });
    for (const nothing of [undefined, null, 1, "x", [], new Date()])
      expect(prepareSubmission(form, nothing, options).data).toEqual({});
    expect(Object.hasOwn(Object.prototype, "lease")).toBe(false);
  });

  it("does not change what it is given", () => {
    const answers = Object.freeze({
      kenteken: "ab123c",
      kinderen: Object.freeze([Object.freeze({ naam: " Sam " })]),
    });
    expect(() => prepareSubmission(form, answers, options)).not.toThrow();
  });

  it("is done after once: what may be sent, may be sent again unchanged", () => {
    fc.assert(
      fc.property(
        randomForm,
        fc.json({ maxDepth: 3 }),
        fc.array(fc.nat(999), { minLength: 1, maxLength: 40 }),
        ({ schema }, noise, numbers) => {
          const made = compiled(schema);
          const parsed = JSON.parse(noise) as JsonValue;
          const answers = answerTo(made.schema, inTurn(numbers));
          for (const data of [answers, parsed].filter(isJsonObject)) {
            const once = pruneHidden(made, data);
            expect(pruneHidden(made, once)).toEqual(once);
            const sent = prepareSubmission(made, data, options);
            expect(prepareSubmission(made, sent.data, options)).toEqual(sent);
            // A hidden answer is never all that is wrong. (Beside an error in a `then`, Ajv counts its other answers as unseen.)
            const others = sent.errors.filter(({ keyword }) => keyword !== "unevaluatedProperties");
            if (others.length === 0) expect(sent.errors).toEqual([]);
          }
        },
      ),
      runs(60),
    );
  }, 120_000);
});
