import fc from "fast-check";
import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";
import { runs } from "../../testing/runs.js";
import { unsafePattern } from "./unsafe-pattern.js";

describe("unsafePattern", () => {
  it.each([
    "^[1-9][0-9]{3} ?(?!SA|SD|SS)[A-Z]{2}$",
    "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$",
    "^\\d{4}-\\d{2}-\\d{2}$",
    "^(?:[A-Z]{2}-\\d{2}-\\d{2}|\\d{2}-[A-Z]{2}-\\d{2})$",
    "^https://[a-z0-9.-]+(?:/[a-z0-9-]+)*/?$",
    "^[\\p{L}' -]{1,200}$",
    "^(?<jaar>\\d{4})$",
    "^\\u{1F600}?[\\x41-\\x5A]+$",
    "foo|bar",
    "^([a-z]+,)*[a-z]+$",
    "",
  ])("lets %j through", (pattern) => {
    expect(unsafePattern(pattern)).toBeUndefined();
  });

  it.each([
    ["^(a+)+$", "backtracking"],
    ["^(a*)*$", "backtracking"],
    ["^(a|a)*$", "backtracking"],
    ["^(a|aa)+$", "backtracking"],
    ["^(\\w+\\s?)*$", "backtracking"],
    ["^([a-z]+)*$", "backtracking"],
    ["^(?:\\d|[0-9a-f])+x$", "backtracking"],
    ["^(?=(a+)+$)a", "backtracking"],
    ["^(a?b?)*c$", "backtracking"],
    ["^a*a*a*a*$", "backtracking"],
    ["^.*,.*,.*,.*$", "backtracking"],
    ["^((ab)*)*$", "backtracking"],
    ["^([\\p{L}]+[\\p{N}]*)*$", "backtracking"],
    ["^(a)\\1$", "back-reference"],
    ["(", "invalid"],
    ["a".repeat(1001), "too-long"],
    ["^(?:[ab]{20}c){30}$", "too-large"],
  ])("refuses %j: %s", (pattern, reason) => {
    expect(unsafePattern(pattern)).toBe(reason);
  });

  it("refuses every pattern that recheck finds exponential", () => {
    let dangerous = 0;
    fc.assert(
      fc.property(randomPattern, (pattern) => {
        const verdict = checkSync(pattern, "", { checker: "automaton", timeout: 2000 });
        if (verdict.status !== "vulnerable" || verdict.complexity.type !== "exponential") return;
        dangerous += 1;
        expect(unsafePattern(pattern)).toBe("backtracking");
      }),
      runs(100),
    );
    expect(dangerous).toBeGreaterThan(0);
  }, 120_000);

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(() => unsafePattern(text)).not.toThrow();
      }),
      runs(60),
    );
  }, 60_000);
});

/** Small patterns over two letters, with everything that can go wrong. */
const randomPattern = fc
  .letrec<{ part: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      fc.constantFrom("a", "b", "[ab]", "\\w", "a?", "b*"),
      fc.tuple(tie("part"), tie("part")).map(([one, other]) => one + other),
      fc.tuple(tie("part"), tie("part")).map(([one, other]) => `(?:${one}|${other})`),
      fc
        .tuple(tie("part"), fc.constantFrom("*", "+", "?", "{2}", "{1,3}"))
        .map(([one, times]) => `(?:${one})${times}`),
    ),
  }))
  .part.map((part) => `^${part}$`);
