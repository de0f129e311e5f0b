import { expect, it } from "vitest";
import { Remembered } from "./remembered.js";

it("gives back what was made of a text", () => {
  const known = new Remembered<object>();
  const thing = {};
  expect(known.get("a")).toBeUndefined();
  expect(known.set("a", thing)).toBe(thing);
  expect(known.get("a")).toBe(thing);
});

it("keeps no more than there is room for, and no long texts", () => {
  const known = new Remembered<number>(2);
  for (const [index, text] of ["a", "b", "c"].entries()) known.set(text, index);
  expect([known.get("a"), known.get("b"), known.get("c")]).toEqual([undefined, undefined, 2]);
  const long = "x".repeat(2001);
  expect(known.set(long, 1)).toBe(1);
  expect(known.get(long)).toBeUndefined();
});
