import type { BlockNode, NoticeTree, TermEntry, Why } from "@waarom/model";
import { blockText, inlineText } from "../markdown/nodes.js";
import { legalTerms } from "../words/sentences/facts.js";

/** What is said at a field before its laws: a sentence of the short text that the summary repeats stands there once. */
export function explanationOf({ short, summary }: Why): readonly BlockNode[] {
  const said = blockText(summary);
  return [...short.filter((block) => !said.includes(blockText([block]))), ...summary];
}

/** The legal layer of a field in two parts. */
export interface LegalOfQuestion {
  /** What is said of this question alone. */
  readonly own: readonly BlockNode[];
  /** What the notice's own legal layer lists under the same purpose: laws, periods, organisations. */
  readonly repeated: readonly BlockNode[];
}

/** What of a field's laws a reader of the whole notice has read already. On paper, where nothing folds, that is left out. */
export function legalOfQuestion(tree: NoticeTree, { legal }: Why): LegalOfQuestion {
  const listed = linesOfLegal(tree);
  const parts = (repeated: boolean) =>
    legal.flatMap((block): readonly BlockNode[] => {
      if (block.type !== "terms") return repeated ? [] : [block];
      const entries = block.entries.filter((entry) => isRepeated(entry, listed) === repeated);
      return entries.length === 0 ? [] : [{ type: "terms", entries }];
    });
  return { own: parts(false), repeated: parts(true) };
}

/** What belongs to a purpose, not to a question. */
const ofPurpose = [
  legalTerms.basis,
  legalTerms.law,
  legalTerms.explanation,
  legalTerms.interest,
  legalTerms.freeChoice,
  legalTerms.retention,
  legalTerms.selection,
  legalTerms.recipient,
  legalTerms.processor,
  legalTerms["joint-controller"],
] as const;

function isRepeated({ term, details }: TermEntry, listed: ReadonlySet<string>): boolean {
  const name = inlineText(term);
  return (
    ofPurpose.some(({ nl, en }) => name.startsWith(nl) || name.startsWith(en)) &&
    linesOf(details).every((line) => listed.has(line))
  );
}

const lines = new WeakMap<NoticeTree, ReadonlySet<string>>();

/** Every line of the legal layer, as a reader sees it. */
function linesOfLegal(tree: NoticeTree): ReadonlySet<string> {
  const known = lines.get(tree);
  if (known !== undefined) return known;
  const layer = tree.layers.find((one) => one.layer === "legal");
  const found = new Set(layer?.blocks.flatMap(({ content }) => linesOf(content)));
  lines.set(tree, found);
  return found;
}

function linesOf(blocks: readonly BlockNode[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case "paragraph":
        return [inlineText(block.children)];
      case "list":
        return block.items.flatMap(linesOf);
      case "terms":
        return block.entries.flatMap(({ details }) => linesOf(details));
    }
  });
}
