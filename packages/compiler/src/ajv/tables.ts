import { Name } from "ajv/dist/2020.js";

export type TableKind = "properties" | "required" | "rules" | "options" | "patterns";

/** The constants that the functions of a validator look things up in; equal ones are one. */
export class Tables {
  readonly #names = new Map<string, string>();
  readonly #lines: string[] = [];
  readonly #counts = new Map<TableKind, number>();

  /** The name of the constant with this code. */
  name(kind: TableKind, code: string): Name {
    const key = `${kind} ${code}`;
    const known = this.#names.get(key);
    if (known !== undefined) return new Name(known);
    const count = this.#counts.get(kind) ?? 0;
    const name = `${kind}${count}`;
    this.#counts.set(kind, count + 1);
    this.#names.set(key, name);
    this.#lines.push(`const ${name} = ${code};`);
    return new Name(name);
  }

  /** Every constant as a statement. */
  get lines(): readonly string[] {
    return this.#lines;
  }
}
