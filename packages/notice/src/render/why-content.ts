import type { BlockNode, Why } from "@waarom/model";
import { blockText } from "../markdown/nodes.js";

/** All that is said at a field, in order; a short text that the summary repeats stands there once. */
export function contentOfWhy({ short, summary, legal }: Why): readonly (readonly BlockNode[])[] {
  const repeated = blockText(summary).includes(blockText(short));
  return repeated ? [summary, legal] : [short, summary, legal];
}
