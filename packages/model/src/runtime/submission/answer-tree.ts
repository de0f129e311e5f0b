import type { JsonObject, JsonValue } from "../../contracts/json.js";

/** One step towards an answer: a property, or a row of a list. */
export type Step =
  { readonly kind: "property"; readonly name: string } | { readonly kind: "row"; readonly row: number };

type Branch =
  | { readonly kind: "value"; readonly value: JsonValue }
  | { readonly kind: "object"; readonly children: Map<string, Branch> }
  | { readonly kind: "list"; readonly children: Map<number, Branch> };

/** Answers while they are collected, in any order. Rows that nothing was sent for do not count. */
export class AnswerTree {
  readonly #root: Branch = { kind: "object", children: new Map() };

  /** Puts an answer at its place; the first answer at a place stays. */
  set(steps: readonly Step[], value: JsonValue): void {
    const last = steps.at(-1);
    if (last === undefined) return;
    let branch: Branch = this.#root;
    steps.forEach((step, index) => {
      const next = steps[index + 1];
      branch = childOf(branch, step, next === undefined ? { kind: "value", value } : branchFor(next));
    });
  }

  /** Makes sure that a row is there, however little was answered in it. */
  touch(steps: readonly Step[], empty: "object" | "value"): void {
    let branch: Branch = this.#root;
    steps.forEach((step, index) => {
      const next = steps[index + 1];
      const leaf: Branch =
        empty === "object" ? { kind: "object", children: new Map() } : { kind: "value", value: null };
      branch = childOf(branch, step, next === undefined ? leaf : branchFor(next));
    });
  }

  toData(): JsonObject {
    const { children } = this.#root.kind === "object" ? this.#root : { children: new Map<string, Branch>() };
    return Object.fromEntries([...children].map(([name, child]) => [name, toJson(child)]));
  }
}

/** What holds the next step: a list for a row, else an object. */
function branchFor(next: Step): Branch {
  return next.kind === "row"
    ? { kind: "list", children: new Map() }
    : { kind: "object", children: new Map() };
}

function childOf(branch: Branch, step: Step, fresh: Branch): Branch {
  if (branch.kind === "object" && step.kind === "property") return inMap(branch.children, step.name, fresh);
  if (branch.kind === "list" && step.kind === "row") return inMap(branch.children, step.row, fresh);
  return branch;
}

function inMap<K>(children: Map<K, Branch>, key: K, fresh: Branch): Branch {
  const found = children.get(key) ?? fresh;
  children.set(key, found);
  return found;
}

function toJson(branch: Branch): JsonValue {
  if (branch.kind === "value") return branch.value;
  if (branch.kind === "list")
    return [...branch.children].sort(([a], [b]) => a - b).map(([, child]) => toJson(child));
  return Object.fromEntries([...branch.children].map(([name, child]) => [name, toJson(child)]));
}
