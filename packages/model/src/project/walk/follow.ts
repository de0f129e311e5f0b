import { own, type DataPath, type JsonObject, type JsonValue } from "../../contracts/json.js";
import { joinPointer } from "../../text/pointer.js";
import type { Trail } from "./place.js";
import { comesBack, type Reach } from "./reach.js";
import { resolveReference } from "./reference.js";
import type { WalkReport } from "./report.js";

/** What a node's `$ref` leads to. */
export interface Followed {
  readonly value: JsonValue;
  readonly reach: Reach;
}

/** Follows the `$ref` of a node, if it has one. One that leads nowhere, elsewhere or back is a problem, and not followed. */
export function follow(
  schema: JsonObject,
  reach: Reach & { readonly trail: Trail },
  path: DataPath,
  report: WalkReport,
): Followed | undefined {
  const reference = own(schema, "$ref");
  if (typeof reference !== "string") return undefined;
  const pointer = joinPointer(reach.pointer, "$ref");
  const target = resolveReference(report.root, reference);
  if (target.kind === "anchor")
    report.problem("unsupported-keyword", pointer, path, { keyword: "$anchor", reference });
  else if (target.kind !== "found") report.problem(`${target.kind}-reference`, pointer, path, { reference });
  else if (comesBack(reach.trail, target.pointer))
    report.problem("recursive-reference", pointer, path, { reference });
  else
    return {
      value: target.value,
      reach: { pointer: target.pointer, via: joinPointer(reach.via, "$ref"), trail: reach.trail },
    };
  return undefined;
}
