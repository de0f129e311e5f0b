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
    "^\\p{Lu}[\\p{L}'’-]*(?: [\\p{L}'’-]+)*$",
    "^(?:\\d{1,3}\\.){3}\\d{1,3}$",
    "^(?=.*[A-Z])(?=.*\\d).{8,40}$",
    "^[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?$",
    "^\\d{2}-?\\d{2}-?\\d{2}$",
    "^(?:\\+31|0031|0)(?:[ -]?\\d){9}$",
    "^.{1,20}@.{1,20}\\.[a-z]{2,3}$",
    "^[a-z]+(?:[ '-][a-z]+){0,5}$",
    "^(?:a|b|c|d){20}$",
    "^\\d{1,5}(?: ?[a-zA-Z]{1,4})?(?:[ -]\\w{1,4})?$",
    "^x(?=.*b.*c)",
    "^(?:(?=a*b)a)*c$",
    "^(?:){999999999}a$",
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
    // A set that is negated, and one character in two spellings.
    ["^([^\\p{L}]+)+$", "backtracking"],
    ["^([^\\P{L}a]+)+$", "backtracking"],
    ["^(?:\\uD83D\\uDE00|😀)+$", "backtracking"],
    ["^(?:[\\ud83d\\ude00]|😀)+$", "backtracking"],
    // Bounded, but by millions.
    ["^(?:a?){30}a{30}$", "backtracking"],
    ["^(?:a?){30}$", "backtracking"],
    ["^(?:a{0,20}){10}$", "backtracking"],
    ["^(\\w{1,10}\\s?){1,12}$", "backtracking"],
    ["^(?:aa?){20}$", "backtracking"],
    // Ways of reading nothing.
    ["^(?:a?|b?|c?){20}$", "backtracking"],
    ["^(?:(a?|b?)c)*d$", "backtracking"],
    ["^a(?:|){30}$", "backtracking"],
    // Looking ahead or behind again and again.
    ["(?:(?=.*b)a)*c", "backtracking"],
    ["^(?:(?=(?:(?=a*b)a)*c)a)*d$", "backtracking"],
    ["(?<=a*a*)b", "backtracking"],
    ["^(?!.*(?:a+)+x)b", "backtracking"],
    ["^(a)\\1$", "back-reference"],
    ["(", "invalid"],
    ["a".repeat(1001), "too-long"],
    ["^(?:[ab]{20}c){30}$", "too-large"],
    // Newer engines know it, others do not.
    ["^(?i:a|A)+$", "invalid"],
  ])("refuses %j: %s", (pattern, reason) => {
    expect(unsafePattern(pattern)).toBe(reason);
  });

  it("refuses every pattern that recheck finds exponential", () => {
    let dangerous = 0;
    fc.assert(
      fc.property(randomPattern, (pattern) => {
        const verdict = checkSync(pattern, "u", { checker: "automaton", timeout: 2000 });
        if (verdict.status !== "vulnerable" || verdict.complexity.type !== "exponential") return;
        dangerous += 1;
        expect(["backtracking", "too-large"]).toContain(unsafePattern(pattern));
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
      fc.constantFrom("a", "b", "[ab]", "\\w", "a?", "b*", "", "[^\\p{L}]", "!", "\\u{61}"),
      fc.tuple(tie("part"), tie("part")).map(([one, other]) => one + other),
      fc.tuple(tie("part"), tie("part")).map(([one, other]) => `(?:${one}|${other})`),
      fc
        .tuple(tie("part"), fc.constantFrom("*", "+", "?", "{2}", "{1,3}", "{12}", "{0,15}"))
        .map(([one, times]) => `(?:${one})${times}`),
      tie("part").map((part) => `(?=${part})`),
    ),
  }))
  .part.map((part) => `^${part}$`);
