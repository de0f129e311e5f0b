import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompiledForm } from "../contracts/compiled-form.js";
import type { JsonObject, JsonValue } from "../contracts/json.js";
import { runs } from "../project/testing/runs.js";
import { answersAt } from "./answers.js";
import { prepareSubmission } from "./prepare-submission.js";
import { compiled } from "./testing/compiled.js";

const options = { language: "nl", at: new Date("2026-11-23T10:00:00Z") };

/** A value that only consent carries, a question that it makes appear, and what that consent carries in turn. */
function chained(questions: JsonObject, conditions: readonly JsonValue[]): CompiledForm {
  return compiled({
    type: "object",
    title: "Proef",
    unevaluatedProperties: false,
    properties: questions,
    allOf: conditions,
  });
}

const only = (purpose: string): JsonObject => ({
  type: "string",
  "x-privacy": { purpose, legalBasis: "consent" },
});
const asks = (purpose: string): JsonObject => ({ type: "boolean", "x-privacy": { consentFor: purpose } });
const when = (name: string, properties: JsonObject): JsonObject => ({
  if: { required: [name] },
  then: { properties },
});

describe("what has no consent", () => {
  it("does not leave when the question for its consent goes with another answer that has none", () => {
    const form = chained(
      { hobby: only("nieuws/hobby"), mag: asks("nieuws/hobby"), wijk: only("nieuws/wijk") },
      [when("hobby", { ook: asks("nieuws/wijk") })],
    );
    const answers = { hobby: "vissen", ook: true, wijk: "Noord" };
    expect(prepareSubmission(form, answers, options).data).toEqual({});
    expect(prepareSubmission(form, { ...answers, mag: true }, options).data).toEqual({
      ...answers,
      mag: true,
    });
  });

  it("never leaves, however consents hang on each other, and the receipt says why the rest does", () => {
    fc.assert(
      fc.property(tangle, fc.array(fc.option(fc.boolean(), { nil: undefined })), ({ form, names }, ticks) => {
        const answers = Object.fromEntries(
          names.flatMap((name, index): [string, JsonValue][] => {
            const tick = ticks[index];
            if (name.startsWith("v")) return tick === false ? [] : [[name, "x"]];
            return tick === undefined ? [] : [[name, tick]];
          }),
        );
        const { data, receipt } = prepareSubmission(form, answers, options);
        const promised = new Set(receipt.purposes.flatMap(({ paths }) => paths));
        const consented = receipt.consents
          .filter(({ answer }) => answer === "given")
          .map((item) => item.purpose);
        for (const { path, uses } of form.fields) {
          if (uses.length === 0 || answersAt(data, path).length === 0) continue;
          expect(uses.some(({ purpose }) => consented.includes(purpose))).toBe(true);
          expect(promised).toContain(path);
        }
      }),
      runs(60),
    );
  }, 60_000);
});

/** Per number: a value `v` for a purpose and the consent `c` for it, each shown always or when an earlier one is there. */
const tangle = fc
  .array(fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 6 })
  .map((rows) => {
    const names: string[] = [];
    const questions: Record<string, JsonValue> = {};
    const conditions: JsonValue[] = [];
    const place = (name: string, schema: JsonObject, choice: number) => {
      const shower = choice % 2 === 0 ? undefined : names[(choice >> 1) % Math.max(1, names.length)];
      if (shower === undefined) questions[name] = schema;
      else conditions.push(when(shower, { [name]: schema }));
      names.push(name);
    };
    for (const [index, [value, consent, order]] of rows.entries()) {
      const parts = [
        [`v${index}`, only(`a/p${index}`), value],
        [`c${index}`, asks(`a/p${index}`), consent],
      ] as const;
      for (const [name, schema, choice] of order % 2 === 0 ? parts : parts.toReversed())
        place(name, schema, choice);
    }
    return { form: chained(questions, conditions), names };
  });
