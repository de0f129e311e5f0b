import type { DataPath, JsonObject, JsonValue, Pointer } from "../../contracts/json.js";
import type { DialectProblem, DialectProblemKind } from "../walk-types.js";

/** How many schema nodes a walk enters, counted as often as they are used. A form of 1,000 fields has some 3,000. */
const maxNodes = 50_000;
/** How deep schemas may lie in one another, references included. */
const maxDepth = 200;

/** What one walk has found so far, and how much it may still spend. */
export class WalkReport {
  readonly problems: DialectProblem[] = [];
  /**
   * Schemas are joined that may contradict each other, or a part was not entered since no answer gets there: only then can
   * rewriting find what the walk does not.
   */
  isUnsure = false;
  readonly #seen = new Set<string>();
  #left = maxNodes;

  readonly root: JsonObject;

  constructor(root: JsonObject) {
    this.root = root;
  }

  /** Notes a problem, once per place: a definition that is used twice is wrong once. */
  problem(
    kind: DialectProblemKind,
    pointer: Pointer,
    path: DataPath,
    data: Readonly<Record<string, JsonValue>> = {},
  ): void {
    const key = keyOf({ kind, pointer, data });
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.problems.push({ kind, pointer, path, data });
  }

  /** False when the schema is too large to enter one more node; says so, once. */
  mayEnter(pointer: Pointer, path: DataPath, depth: number): boolean {
    this.#left -= 1;
    if (this.#left >= 0 && depth <= maxDepth) return true;
    if (!this.problems.some((problem) => problem.kind === "too-large"))
      this.problem("too-large", pointer, path, this.#left < 0 ? { nodes: maxNodes } : { depth: maxDepth });
    return false;
  }
}

/** Each problem once, the first to say it. */
export function uniqueProblems(problems: readonly DialectProblem[]): readonly DialectProblem[] {
  const byKey = new Map<string, DialectProblem>();
  for (const problem of problems) if (!byKey.has(keyOf(problem))) byKey.set(keyOf(problem), problem);
  return [...byKey.values()];
}

function keyOf({ kind, pointer, data }: Pick<DialectProblem, "kind" | "pointer" | "data">): string {
  return JSON.stringify([kind, pointer, data.keyword]);
}
