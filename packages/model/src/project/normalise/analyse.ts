import type { JsonObject } from "../../contracts/json.js";
import type { DialectProblem, FormWalk } from "../walk-types.js";
import { walkPlaces } from "../walk/fields.js";
import { uniqueProblems, WalkReport } from "../walk/report.js";
import { rewrite } from "./rewrite.js";
import type { Tree } from "./tree.js";

/** A form as walked and as rewritten, with the problems of both. */
export interface Analysis {
  readonly walk: FormWalk;
  readonly rewritten: Tree;
  readonly problems: readonly DialectProblem[];
}

/** Walks a form and rewrites it. What is too large to walk is not rewritten either. */
export function analyse(source: JsonObject, walk: FormWalk = walkPlaces(source)): Analysis {
  const report = new WalkReport(source);
  const tooLarge = walk.problems.some(({ kind }) => kind === "too-large");
  const rewritten = rewrite(tooLarge ? {} : source, { pointer: "", via: "", trail: undefined }, "", report);
  return { walk, rewritten, problems: uniqueProblems([...walk.problems, ...report.problems]) };
}
