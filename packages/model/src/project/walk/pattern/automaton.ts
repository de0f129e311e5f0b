import { anyChar, type CharSet } from "./char-set.js";
import type { Pattern } from "./parse.js";

/** More places than this and the pattern is not judged but refused. */
const maxPositions = 400;

/**
 * A pattern as the places in it that read a character (Glushkov's construction): `follows[p]` says which place may read
 * next, and in how many ways one gets there.
 */
export interface Automaton {
  readonly sets: readonly CharSet[];
  readonly follows: readonly ReadonlyMap<number, number>[];
}

/** A part of a pattern: where it can begin and end, and whether it can read nothing. */
interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly nullable: boolean;
}

/** Undefined where the pattern is too large. A search that may begin anywhere reads anything first. */
export function automatonOf(pattern: Pattern, anchored: boolean): Automaton | undefined {
  const builder = new Builder();
  const whole: Pattern = anchored
    ? pattern
    : {
        kind: "sequence",
        of: [{ kind: "repeat", of: { kind: "chars", set: anyChar }, min: 0, max: Infinity }, pattern],
      };
  builder.part(whole);
  return builder.tooLarge ? undefined : builder;
}

class Builder implements Automaton {
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
    return { first: [position], last: [position], nullable: false };
  }

  private sequence(before: Part, after: Part): Part {
    this.link(before.last, after.first);
    return {
      first: before.nullable ? [...before.first, ...after.first] : before.first,
      last: after.nullable ? [...before.last, ...after.last] : after.last,
      nullable: before.nullable && after.nullable,
    };
  }

  private choice(ways: readonly Part[]): Part {
    return {
      first: ways.flatMap((way) => way.first),
      last: ways.flatMap((way) => way.last),
      nullable: ways.some((way) => way.nullable),
    };
  }

  /** `a{2,4}` is written out as `aa(a(a)?)?`; a long one of single characters reads like `a*`. */
  private repeat(of: Pattern, min: number, max: number): Part {
    const copies = max === Infinity ? min : max;
    if (copies > 1 && of.kind === "chars" && copies > 20) return this.repeat(of, Math.min(min, 1), Infinity);
    let part = nothing;
    for (let copy = 0; copy < min && !this.tooLarge; copy += 1) part = this.sequence(part, this.part(of));
    return max === Infinity
      ? this.sequence(part, this.loop(of))
      : this.sequence(part, this.optional(of, max - min));
  }

  private loop(of: Pattern): Part {
    const part = this.part(of);
    this.link(part.last, part.first);
    return { ...part, nullable: true };
  }

  private optional(of: Pattern, times: number): Part {
    if (times <= 0 || this.tooLarge) return nothing;
    const first = this.part(of);
    return { ...this.sequence(first, this.optional(of, times - 1)), nullable: true };
  }

  private link(from: readonly number[], to: readonly number[]): void {
    for (const position of from) {
      const follows = this.follows[position];
      for (const next of to) follows?.set(next, (follows.get(next) ?? 0) + 1);
    }
  }
}

const nothing: Part = { first: [], last: [], nullable: true };
