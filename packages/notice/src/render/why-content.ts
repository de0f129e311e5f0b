import type { BlockNode, Why } from "@waarom/model";
import { blockText } from "../markdown/nodes.js";

/** All that is said at a field, in order; a sentence of the short text that the summary repeats stands there once. */
export function contentOfWhy({ short, summary, legal }: Why): readonly (readonly BlockNode[])[] {
  const said = blockText(summary);
  return [short.filter((block) => !said.includes(blockText([block]))), summary, legal];
}
