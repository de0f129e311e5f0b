import { own, type DataPath } from "../../contracts/json.js";
import { pathSteps } from "../../runtime/data-path.js";
import type { ReachedNode } from "./place.js";

/**
 * What a resident calls this: the first `title` of its nodes, else the property's name. An item without a title is
 * called what its list is called.
 */
export function labelOf(nodes: readonly ReachedNode[], path: DataPath, around: string): string {
  for (const { schema } of nodes) {
    const title = own(schema, "title");
    if (typeof title === "string" && title.trim() !== "") return title;
  }
  return pathSteps(path).at(-1) ?? around;
}
