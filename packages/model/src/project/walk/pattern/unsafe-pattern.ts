import { ambiguityOf } from "./ambiguity.js";
import { automatonOf } from "./automaton.js";
import { parsePattern, type ReadPattern } from "./parse.js";

/**
 * Why a pattern is refused: it is no regular expression; it is too long or too large to judge; it refers back to what it
 * read; or some text makes it try too many ways of reading.
 */
export type UnsafePattern = "invalid" | "too-long" | "too-large" | "back-reference" | "backtracking";

const maxLength = 1000;

/**
 * Why a pattern must not be run on what people type; undefined where it is safe. The pattern is never run here: it is
 * read as an automaton, and the automaton is searched for two ways of reading the same text around a loop. Exact for
 * exponential cases; where it cannot tell (a huge pattern), it refuses.
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
  const { read, backReference, modifiers } = parsePattern(source);
  if (modifiers) return "invalid";
  if (backReference) return "back-reference";
  const anchored = source.startsWith("^") && read.pattern.kind === "sequence";
  return judged(read, anchored ? 0 : 1);
}

/** `starts`: with which power of a text's length the places grow from where it is tried. */
function judged({ pattern, looks }: ReadPattern, starts: number): UnsafePattern | undefined {
  const automaton = automatonOf(pattern, starts);
  if (automaton === undefined) return "too-large";
  const power = ambiguityOf(automaton);
  if (power === Infinity) return "backtracking";
  return looks
    .map((look) => judged(look, look.atStart ? starts : Math.max(starts, power)))
    .find((reason) => reason !== undefined);
}
