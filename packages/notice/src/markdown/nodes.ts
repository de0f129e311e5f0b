import type { BlockNode, InlineNode, TermEntry } from "@waarom/model";

/** Words in a line: a bare string is a text node. */
export type Words = string | InlineNode | readonly (string | InlineNode)[];

/** Inline nodes of words; neighbouring texts become one. */
export function inline(words: Words): readonly InlineNode[] {
  const parts = typeof words === "string" || !isList(words) ? [words] : words;
  const nodes: InlineNode[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") nodes.push({ type: "text", text });
    text = "";
  };
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else if (part.type === "text") text += part.text;
    else {
      flush();
      nodes.push(part);
    }
  }
  flush();
  return nodes;
}

function isList(words: Words): words is readonly (string | InlineNode)[] {
  return Array.isArray(words);
}

export function paragraph(words: Words): BlockNode {
  return { type: "paragraph", children: inline(words) };
}

export function bullets(items: readonly Words[]): BlockNode {
  return { type: "list", ordered: false, items: items.map((item) => [paragraph(item)]) };
}

/** One paragraph where there is one thing to say, a list where there are more. */
export function paragraphOrBullets(items: readonly Words[]): readonly BlockNode[] {
  const [first, ...others] = items;
  if (first === undefined) return [];
  return others.length === 0 ? [paragraph(first)] : [bullets(items)];
}

export function term(name: Words, details: readonly BlockNode[]): TermEntry {
  return { term: inline(name), details };
}

export function link(href: string, words: Words): InlineNode {
  return { type: "link", href, children: inline(words) };
}

/** What a person reads in a line, without its marks. */
export function inlineText(nodes: readonly InlineNode[]): string {
  let text = "";
  for (const node of nodes) {
    if (node.type === "text") text += node.text;
    else if (node.type === "break") text += "\n";
    else text += inlineText(node.children);
  }
  return text;
}

/** What a person reads in blocks: a line per paragraph, item and term. */
export function blockText(blocks: readonly BlockNode[]): string {
  return blocks.map(oneBlockText).join("\n");
}

function oneBlockText(block: BlockNode): string {
  switch (block.type) {
    case "paragraph":
      return inlineText(block.children);
    case "list":
      return block.items.map((item) => blockText(item)).join("\n");
    case "terms":
      return block.entries
        .map((entry) => `${inlineText(entry.term)}: ${blockText(entry.details)}`)
        .join("\n");
  }
}
