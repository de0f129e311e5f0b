import { isAmbiguous } from "./ambiguity.js";
import { automatonOf } from "./automaton.js";
import { parsePattern, type Pattern } from "./parse.js";

/**
 * Why a pattern is refused: it is no regular expression; it is too long or too large to judge; it refers back to what it
 * read; or some text makes it try too many ways of reading.
 */
export type UnsafePattern = "invalid" | "too-long" | "too-large" | "back-reference" | "backtracking";

const maxLength = 1000;

/**
 * Why a pattern must not be run on what people type; undefined where it is safe. The pattern is never run here: it is
 * read as an automaton, and the automaton is searched for two ways of reading the same text around a loop. Exact for
 * exponential cases; where it cannot tell (a property of Unicode, a huge pattern), it refuses.
 *
 * @example
 * unsafePattern("^(a+)+$"); // "backtracking"
 * unsafePattern("^[1-9][0-9]{3} ?[A-Z]{2}$"); // undefined
 */
export function unsafePattern(source: string): UnsafePattern | undefined {
  if (source.length > maxLength) return "too-long";
  try {
    new RegExp(source, "u");
  } catch {
    return "invalid";
  }
  const { pattern, looks, backReference } = parsePattern(source);
  if (backReference) return "back-reference";
  const anchored = source.startsWith("^") && pattern.kind === "sequence";
  return (
    judged(pattern, anchored) ??
    looks.map((look) => judged(look, true)).find((reason) => reason !== undefined)
  );
}

function judged(pattern: Pattern, anchored: boolean): UnsafePattern | undefined {
  const automaton = automatonOf(pattern, anchored);
  if (automaton === undefined) return "too-large";
  return isAmbiguous(automaton) ? "backtracking" : undefined;
}
