import type { Automaton } from "./automaton.js";
import { meet } from "./char-set.js";
import { loopsOf } from "./loops.js";
import { mostReadings } from "./readings.js";

/** What judging may cost; a pattern that needs more is refused as if it were dangerous. */
const maxSteps = 500_000;

/** Loops that can each take the same text, one after another: two cost the square of a text's length, which is bearable. */
const maxChain = 2;

/** In how many ways a text may be read beside its loops, and where two loops share it. */
const maxReadings = 1000;
const maxReadingsOfChain = 10;

/** Raised within this file only, when judging costs too much. */
class TooMuch extends Error {}

/**
 * With which power of a text's length the ways of reading it can grow: 0, 1 or 2. Infinite where they are too many:
 * exponentially many (`(a+)+$`), the third power or more (`a*a*a*$`), or a bounded number that is too large
 * (`(a?){30}$`). So it is too where it cannot tell.
 */
export function ambiguityOf(automaton: Automaton): number {
  try {
    return new Judge(automaton).power();
  } catch (error) {
    if (error instanceof TooMuch) return Infinity;
    throw error;
  }
}

class Judge {
  readonly #automaton: Automaton;
  readonly #size: number;
  #steps = 0;

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
    this.#size = automaton.sets.length;
  }

  power(): number {
    const positions = Array.from({ length: this.#size }, (_, position) => position);
    const loops = loopsOf(positions, (position) => this.next(position));
    if (loops.some((loop) => this.splits(loop))) return Infinity;
    const chain = this.longestChain(loops);
    if (chain > maxChain) return Infinity;
    const readings = mostReadings(this.#automaton, loops, (pair, allowed) => this.nextPairs(pair, allowed));
    return readings > (chain > 1 ? maxReadingsOfChain : maxReadings) ? Infinity : chain;
  }

  /** Two ways around a loop that read the same text: exponentially many ways of reading it again and again. */
  private splits(loop: readonly number[]): boolean {
    const inside = new Set(loop);
    for (const position of loop)
      for (const [next, ways] of this.#automaton.follows[position] ?? [])
        if (ways > 1 && inside.has(next)) return true;
    const same = loop.map((position) => this.pair(position, position));
    const around = loopsOf(same, (pair) =>
      this.nextPairs(pair, (one, other) => inside.has(one) && inside.has(other)),
    );
    return around.some((pairs) => {
      const apart = (pair: number) => Math.floor(pair / this.#size) !== pair % this.#size;
      return pairs.some(apart) && !pairs.every(apart);
    });
  }

  /** How many loops can share one text in a row, each handing over to the next at any point. */
  private longestChain(loops: readonly (readonly number[])[]): number {
    const lengths = new Map<readonly number[], number>();
    const length = (loop: readonly number[]): number => {
      const known = lengths.get(loop);
      if (known !== undefined) return known;
      const after = loops.filter((other) => other !== loop && this.handsOver(loop, other)).map(length);
      const longest = 1 + Math.max(0, ...after);
      lengths.set(loop, longest);
      return longest;
    };
    return Math.max(0, ...loops.map(length));
  }

  /** A text that the first loop reads while it also leads from the first to the second, and that both loops read. */
  private handsOver(first: readonly number[], second: readonly number[]): boolean {
    const [inFirst, inSecond] = [new Set(first), new Set(second)];
    const shared = first.flatMap((one) => second.map((other) => this.pair(one, other)));
    const together = loopsOf(shared, (pair) =>
      this.nextPairs(pair, (one, other) => inFirst.has(one) && inSecond.has(other)),
    );
    const common = new Set(together.flat());
    return first.some((start) => this.reaches(start, inFirst, common));
  }

  /** From the start twice, the one staying in its loop and coming back to the start, the other getting elsewhere. */
  private reaches(start: number, loop: ReadonlySet<number>, goals: ReadonlySet<number>): boolean {
    const begin = this.pair(start, start);
    const seen = new Set([begin]);
    const open = [begin];
    for (let pair = open.pop(); pair !== undefined; pair = open.pop())
      for (const next of this.nextPairs(pair, (one) => loop.has(one))) {
        if (seen.has(next)) continue;
        if (Math.floor(next / this.#size) === start && goals.has(next)) return true;
        seen.add(next);
        open.push(next);
      }
    return false;
  }

  private next(position: number): Iterable<number> {
    return this.#automaton.follows[position]?.keys() ?? [];
  }

  private pair(one: number, other: number): number {
    return one * this.#size + other;
  }

  /** Where two readers of the same text can be after one more character. */
  private *nextPairs(pair: number, allowed: (one: number, other: number) => boolean): Generator<number> {
    const { sets } = this.#automaton;
    for (const one of this.next(Math.floor(pair / this.#size)))
      for (const other of this.next(pair % this.#size)) {
        this.#steps += 1;
        if (this.#steps > maxSteps) throw new TooMuch();
        const [left, right] = [sets[one], sets[other]];
        if (left !== undefined && right !== undefined && allowed(one, other) && meet(left, right))
          yield this.pair(one, other);
      }
  }
}
