import type { DataPath } from "../../contracts/json.js";
import type { FormWalk } from "../walk-types.js";
import { names } from "./data-paths.js";

/** True when the walk has the path as a field, or says that it lies where anything, or nothing, can be followed. */
export function accountsFor(walk: FormWalk, path: DataPath): boolean {
  const inside = (outer: DataPath) =>
    names(outer, path.split("/").slice(0, outer.split("/").length).join("/"));
  return (
    walk.fields.some((field) => names(field.path, path)) ||
    walk.problems.some((problem) => openEnded.has(problem.kind) && inside(problem.path))
  );
}

/** Problems below which values can stand that no walk can name. */
const openEnded: ReadonlySet<string> = new Set([
  "open-object",
  "open-value",
  "recursive-reference",
  "missing-reference",
  "foreign-reference",
  "unsupported-keyword",
  "too-large",
]);
