import { expect, it } from "vitest";
import { plainAnswers } from "./plain-answers.js";

it("reads what stands at two places once, and keeps it at both", () => {
  const shared = { naam: "Sam" };
  expect(plainAnswers({ a: shared, b: [shared] })).toEqual({ a: { naam: "Sam" }, b: [{ naam: "Sam" }] });
  // Written out, this is 2 to the power of 90 objects.
  let both: object = { naam: "Sam" };
  for (let level = 0; level < 90; level += 1) both = { a: both, b: both };
  const plain = plainAnswers(both);
  expect(plain.a).toBe(plain.b);
});

it("leaves out what goes round", () => {
  const round: { naam: string; self?: unknown; list?: unknown } = { naam: "Sam" };
  round.self = round;
  round.list = [round];
  expect(plainAnswers(round)).toEqual({ naam: "Sam", list: [null] });
});
