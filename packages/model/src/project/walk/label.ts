import { own, type DataPath } from "../../contracts/json.js";
import { pathSteps } from "../../runtime/data-path.js";
import type { ReachedNode } from "./place.js";

/** A choice of a `oneOf`: its title is what one answers, not what is asked. */
const choice = /\/(?:oneOf|anyOf)\/\d+$/;

/**
 * What a resident calls this: the first `title` of its nodes, else the property's name. An item without a title is
 * called what its list is called.
 */
export function labelOf(nodes: readonly ReachedNode[], path: DataPath, around: string): string {
  for (const { schema, pointer } of nodes) {
    if (own(schema, "const") !== undefined && choice.test(pointer)) continue;
    const title = own(schema, "title");
    if (typeof title === "string" && title.trim() !== "") return title;
  }
  return pathSteps(path).at(-1) ?? around;
}
