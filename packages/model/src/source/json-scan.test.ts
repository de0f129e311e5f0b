import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanJson } from "./json-scan.js";

/** The keys of a value, counted the long way. */
function keysOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inside = Object.values(value).reduce((sum: number, entry) => sum + keysOf(entry), 0);
  return inside + (Array.isArray(value) ? 0 : Object.keys(value).length);
}

describe("scanJson", () => {
  it("counts what JSON.parse finds, whatever its texts hold", () => {
    const texts = fc
      .array(fc.constantFrom('"', "\\", ":", "[", "{", "}", "]", "a"), { maxLength: 8 })
      .map((signs) => signs.join(""));
    const values = fc.array(fc.dictionary(texts, fc.oneof(texts, fc.array(texts))));
    fc.assert(
      fc.property(values, (value) => {
        expect(scanJson(JSON.stringify(value), 3)).toEqual({ keys: keysOf(value), tooDeepAt: undefined });
      }),
    );
  });

  it("stops at the first bracket that lies too deep", () => {
    expect(scanJson('["]", [[', 2).tooDeepAt).toBe(7);
  });
});
