import { char, complement, digits, inLine, spaces, union, wordChars, type CharSet } from "./char-set.js";
import { charactersWith } from "./unicode-property.js";

/** A regular expression as far as backtracking goes: what it reads, and in how many ways it may go on. */
export type Pattern =
  | { readonly kind: "chars"; readonly set: CharSet }
  | { readonly kind: "sequence"; readonly of: readonly Pattern[] }
  | { readonly kind: "choice"; readonly of: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly of: Pattern; readonly min: number; readonly max: number };

const empty: Pattern = { kind: "sequence", of: [] };

export interface ParsedPattern {
  readonly read: ReadPattern;
  /** Refers to what a group read before: then no automaton can say what it does. */
  readonly backReference: boolean;
  /** Has `(?i:…)` or the like, which only some engines know. */
  readonly modifiers: boolean;
}

/** A pattern with what looks ahead or behind in it, which reads on its own. */
export interface ReadPattern {
  readonly pattern: Pattern;
  readonly looks: readonly Look[];
}

interface Look extends ReadPattern {
  /** Nothing is read before it: it is tried where the pattern around it begins, and nowhere else. */
  readonly atStart: boolean;
}

/** Parses a pattern that `new RegExp(source, "u")` accepts. */
export function parsePattern(source: string): ParsedPattern {
  const parser = new Parser(source);
  const read = parser.whole();
  return { read, backReference: parser.backReference, modifiers: parser.modifiers };
}

class Parser {
  backReference = false;
  modifiers = false;
  #looks: Look[] = [];
  /** Something was read since the pattern or the look began. */
  #reads = false;
  readonly #chars: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#chars = Array.from(source);
  }

  whole(): ReadPattern {
    const around = { looks: this.#looks, reads: this.#reads };
    this.#looks = [];
    this.#reads = false;
    const pattern = this.choice();
    const read = { pattern, looks: this.#looks };
    this.#looks = around.looks;
    this.#reads = around.reads;
    return read;
  }

  private choice(): Pattern {
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
    if (next === "^" || next === "$") return empty;
    this.#reads = true;
    if (next === "[") return { kind: "chars", set: this.charClass() };
    if (next === ".") return { kind: "chars", set: inLine };
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
    if (!this.take("?")) return this.inside();
    if (this.take("=") || this.take("!")) return this.look();
    if (this.take("<")) {
      if (this.take("=") || this.take("!")) return this.look();
      this.until(">");
    } else if (!this.take(":")) {
      this.modifiers = true;
      this.until(":");
    }
    return this.inside();
  }

  private inside(): Pattern {
    // A group may come again, and what it looks at with it.
    this.#reads = true;
    const inside = this.choice();
    this.take(")");
    return inside;
  }

  private look(): Pattern {
    const atStart = !this.#reads;
    this.#looks.push({ ...this.whole(), atStart });
    this.take(")");
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
      const set = charactersWith(this.until("}"));
      return next === "p" ? set : complement(set);
    }
    if (next === "x") return char(this.hex(2));
    if (next === "c") return char((this.next().codePointAt(0) ?? 0) % 32);
    if (next !== "u") return char(next.codePointAt(0) ?? 0);
    return char(this.take("{") ? Number.parseInt(this.until("}"), 16) : this.unit());
  }

  /** After `\\u`: two escapes of half a character each are one character. */
  private unit(): number {
    const unit = this.hex(4);
    const low = /^\\u(d[c-f][0-9a-f]{2})/i.exec(this.#chars.slice(this.#at, this.#at + 6).join(""))?.[1];
    if (unit < 0xd800 || unit > 0xdbff || low === undefined) return unit;
    this.#at += 6;
    return (unit - 0xd800) * 0x400 + (Number.parseInt(low, 16) - 0xdc00) + 0x10000;
  }

  private hex(digitsOfCode: number): number {
    let text = "";
    for (let digit = 0; digit < digitsOfCode; digit += 1) text += this.next();
    return Number.parseInt(text, 16);
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
