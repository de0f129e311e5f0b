import {
  anyChar,
  char,
  complement,
  digits,
  inLine,
  spaces,
  union,
  wordChars,
  type CharSet,
} from "./char-set.js";

/** A regular expression as far as backtracking goes: what it reads, and in how many ways it may go on. */
export type Pattern =
  | { readonly kind: "chars"; readonly set: CharSet }
  | { readonly kind: "sequence"; readonly of: readonly Pattern[] }
  | { readonly kind: "choice"; readonly of: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly of: Pattern; readonly min: number; readonly max: number };

const empty: Pattern = { kind: "sequence", of: [] };

export interface ParsedPattern {
  readonly pattern: Pattern;
  /** What looks ahead or behind reads on its own. */
  readonly looks: readonly Pattern[];
  /** Refers to what a group read before: then no automaton can say what it does. */
  readonly backReference: boolean;
}

/** Parses a pattern that `new RegExp(source, "u")` accepts. */
export function parsePattern(source: string): ParsedPattern {
  const parser = new Parser(source);
  const pattern = parser.choice();
  return { pattern, looks: parser.looks, backReference: parser.backReference };
}

class Parser {
  readonly looks: Pattern[] = [];
  backReference = false;
  readonly #chars: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#chars = Array.from(source);
  }

  choice(): Pattern {
    const ways = [this.sequence()];
    while (this.take("|")) ways.push(this.sequence());
    const [first] = ways;
    return first !== undefined && ways.length === 1 ? first : { kind: "choice", of: ways };
  }

  private sequence(): Pattern {
    const parts: Pattern[] = [];
    while (this.#at < this.#chars.length && this.peek() !== "|" && this.peek() !== ")")
      parts.push(this.repeated(this.atom()));
    return { kind: "sequence", of: parts };
  }

  private repeated(of: Pattern): Pattern {
    const bounds = this.bounds();
    if (bounds === undefined) return of;
    this.take("?");
    return { kind: "repeat", of, ...bounds };
  }

  private bounds(): { readonly min: number; readonly max: number } | undefined {
    if (this.take("*")) return { min: 0, max: Infinity };
    if (this.take("+")) return { min: 1, max: Infinity };
    if (this.take("?")) return { min: 0, max: 1 };
    if (!this.take("{")) return undefined;
    const [min = "0", max] = this.until("}").split(",");
    return { min: Number(min), max: max === undefined ? Number(min) : max === "" ? Infinity : Number(max) };
  }

  private atom(): Pattern {
    const next = this.next();
    if (next === "(") return this.group();
    if (next === "[") return { kind: "chars", set: this.charClass() };
    if (next === ".") return { kind: "chars", set: inLine };
    if (next === "^" || next === "$") return empty;
    if (next !== "\\") return { kind: "chars", set: char(next.codePointAt(0) ?? 0) };
    if (this.take("b") || this.take("B")) return empty;
    if (/[1-9k]/.test(this.peek())) {
      this.backReference = true;
      if (this.next() === "k") this.until(">");
      return empty;
    }
    return { kind: "chars", set: this.escape() };
  }

  private group(): Pattern {
    let looks = false;
    if (this.take("?")) {
      if (this.take("<")) {
        looks = this.take("=") || this.take("!");
        if (!looks) this.until(">");
      } else if (this.take("=") || this.take("!")) looks = true;
      else this.until(":");
    }
    const inside = this.choice();
    this.take(")");
    if (!looks) return inside;
    this.looks.push(inside);
    return empty;
  }

  private charClass(): CharSet {
    const negated = this.take("^");
    const sets: CharSet[] = [];
    while (this.#at < this.#chars.length && !this.take("]")) {
      const from = this.classAtom();
      if (this.peek() !== "-" || this.#chars[this.#at + 1] === "]") {
        sets.push(from);
        continue;
      }
      this.next();
      const to = this.classAtom();
      sets.push([[from[0]?.[0] ?? 0, to[0]?.[1] ?? 0]]);
    }
    return negated ? complement(union(sets)) : union(sets);
  }

  private classAtom(): CharSet {
    const next = this.next();
    if (next !== "\\") return char(next.codePointAt(0) ?? 0);
    return this.take("b") ? char(8) : this.escape();
  }

  /** After a backslash. */
  private escape(): CharSet {
    const next = this.next();
    const named = escapes.get(next);
    if (named !== undefined) return named;
    if (next === "p" || next === "P") {
      this.take("{");
      this.until("}");
      // Which characters these are is not looked up: any may be, so no way of reading is overlooked.
      return anyChar;
    }
    if (next === "x") return char(Number.parseInt(this.next() + this.next(), 16));
    if (next === "c") return char((this.next().codePointAt(0) ?? 0) % 32);
    if (next !== "u") return char(next.codePointAt(0) ?? 0);
    const digitsOfCode = this.take("{")
      ? this.until("}")
      : this.next() + this.next() + this.next() + this.next();
    return char(Number.parseInt(digitsOfCode, 16));
  }

  private peek(): string {
    return this.#chars[this.#at] ?? "";
  }

  private next(): string {
    const next = this.peek();
    this.#at += 1;
    return next;
  }

  private take(expected: string): boolean {
    if (this.peek() !== expected) return false;
    this.#at += 1;
    return true;
  }

  private until(end: string): string {
    let text = "";
    while (this.#at < this.#chars.length && !this.take(end)) text += this.next();
    return text;
  }
}

const escapes: ReadonlyMap<string, CharSet> = new Map([
  ["d", digits],
  ["D", complement(digits)],
  ["w", wordChars],
  ["W", complement(wordChars)],
  ["s", spaces],
  ["S", complement(spaces)],
  ["n", char(10)],
  ["r", char(13)],
  ["t", char(9)],
  ["v", char(11)],
  ["f", char(12)],
  ["0", char(0)],
]);
