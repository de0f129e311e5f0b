import { anyChar, type CharSet } from "./char-set.js";
import type { Pattern } from "./parse.js";

/** More places than this (one of which is what comes after) and the pattern is not judged but refused. */
const maxPositions = 401;

/**
 * A pattern as the places in it that read a character (Glushkov's construction): which place may read first, which may
 * read after place `p` (`follows[p]`), and in how many ways one gets there.
 */
export interface Automaton {
  readonly sets: readonly CharSet[];
  readonly first: Ways;
  readonly follows: readonly Ways[];
}

/** Places, with the number of ways to get there. */
type Ways = ReadonlyMap<number, number>;

/** A part of a pattern: where it can begin and end, and in how many ways it can read nothing. */
interface Part {
  readonly first: Ways;
  readonly last: Ways;
  readonly empty: number;
}

/** Undefined where the pattern is too large. `starts`: how often "anything" is read first, for what may begin anywhere. */
export function automatonOf(pattern: Pattern, starts: number): Automaton | undefined {
  const builder = new Builder();
  const anything: Pattern = { kind: "repeat", of: { kind: "chars", set: anyChar }, min: 0, max: Infinity };
  // What comes after the pattern is where the ways of ending it come together.
  const after: Pattern = { kind: "chars", set: anyChar };
  const { first } = builder.part({
    kind: "sequence",
    of: [...Array.from({ length: starts }, () => anything), pattern, after],
  });
  return builder.tooLarge ? undefined : { sets: builder.sets, follows: builder.follows, first };
}

class Builder {
  readonly sets: CharSet[] = [];
  readonly follows: Map<number, number>[] = [];
  tooLarge = false;

  part(pattern: Pattern): Part {
    switch (pattern.kind) {
      case "chars":
        return this.position(pattern.set);
      case "sequence":
        return pattern.of.reduce<Part>((before, next) => this.sequence(before, this.part(next)), nothing);
      case "choice":
        return this.choice(pattern.of.map((way) => this.part(way)));
      case "repeat":
        return this.repeat(pattern.of, pattern.min, pattern.max);
    }
  }

  private position(set: CharSet): Part {
    const position = this.sets.length;
    if (position >= maxPositions) {
      this.tooLarge = true;
      return nothing;
    }
    this.sets.push(set);
    this.follows.push(new Map());
    const here = new Map([[position, 1]]);
    return { first: here, last: here, empty: 0 };
  }

  private sequence(before: Part, after: Part): Part {
    this.link(before.last, after.first);
    return {
      first: together(before.first, after.first, before.empty),
      last: together(after.last, before.last, after.empty),
      empty: capped(before.empty * after.empty),
    };
  }

  private choice(ways: readonly Part[]): Part {
    return ways.reduce(
      (all, way) => ({
        first: together(all.first, way.first, 1),
        last: together(all.last, way.last, 1),
        empty: capped(all.empty + way.empty),
      }),
      { ...nothing, empty: 0 },
    );
  }

  /** `a{2,4}` is written out as `aa(a(a)?)?`; a long one of single characters reads like `a*`. */
  private repeat(of: Pattern, min: number, max: number): Part {
    const copies = max === Infinity ? min : max;
    if (copies > 1 && of.kind === "chars" && copies > 20) return this.repeat(of, Math.min(min, 1), Infinity);
    if (readsNothing(of)) return { ...nothing, empty: capped(this.part(of).empty ** min) };
    let part = nothing;
    for (let copy = 0; copy < min && !this.tooLarge; copy += 1) part = this.sequence(part, this.part(of));
    return max === Infinity
      ? this.sequence(part, this.loop(of))
      : this.sequence(part, this.optional(of, max - min));
  }

  // Beyond what must be there, a time that reads nothing does not count (ECMA-262, RepeatMatcher).
  private loop(of: Pattern): Part {
    const part = this.part(of);
    this.link(part.last, part.first);
    return { ...part, empty: 1 };
  }

  private optional(of: Pattern, times: number): Part {
    if (times <= 0 || this.tooLarge) return nothing;
    const once = { ...this.part(of), empty: 0 };
    return { ...this.sequence(once, this.optional(of, times - 1)), empty: 1 };
  }

  private link(from: Ways, to: Ways): void {
    for (const [position, out] of from) {
      const follows = this.follows[position];
      for (const [next, into] of to) follows?.set(next, capped((follows.get(next) ?? 0) + out * into));
    }
  }
}

function together(some: Ways, others: Ways, times: number): Ways {
  if (times === 0) return some;
  const all = new Map(some);
  for (const [position, ways] of others) all.set(position, capped((all.get(position) ?? 0) + ways * times));
  return all;
}

/** True where a pattern has no place that reads a character: written out, a million times nothing would take its time. */
function readsNothing(pattern: Pattern): boolean {
  if (pattern.kind === "chars") return false;
  return pattern.kind === "repeat"
    ? pattern.max === 0 || readsNothing(pattern.of)
    : pattern.of.every(readsNothing);
}

/** So many ways are too many, and more would be no number any more. */
function capped(ways: number): number {
  return Math.min(ways, 1e9);
}

const nothing: Part = { first: new Map(), last: new Map(), empty: 1 };
