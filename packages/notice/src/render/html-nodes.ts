import { isSafeLink, type BlockNode, type InlineNode } from "@waarom/model";
import { escapeHtml } from "./escape.js";

/** The nodes as HTML. Everything is escaped, and a link is checked once more where it becomes one. */
export function htmlBlocks(blocks: readonly BlockNode[]): string {
  return blocks.map(htmlBlock).join("\n");
}

function htmlBlock(block: BlockNode): string {
  switch (block.type) {
    case "paragraph":
      return `<p>${htmlInline(block.children)}</p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li>${htmlItem(item)}</li>`).join("")}</${tag}>`;
    }
    case "terms":
      return block.entries.length === 0
        ? ""
        : `<dl>${block.entries.map(({ term, details }) => `<dt>${htmlInline(term)}</dt><dd>${htmlItem(details)}</dd>`).join("")}</dl>`;
  }
}

/** A lone paragraph in a list or a table of terms needs no element of its own. */
function htmlItem(blocks: readonly BlockNode[]): string {
  const [first, ...others] = blocks;
  return first?.type === "paragraph" && others.length === 0 ? htmlInline(first.children) : htmlBlocks(blocks);
}

function htmlInline(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case "text":
          return escapeHtml(node.text);
        case "strong":
          return `<strong>${htmlInline(node.children)}</strong>`;
        case "emphasis":
          return `<em>${htmlInline(node.children)}</em>`;
        case "link":
          return isSafeLink(node.href)
            ? `<a href="${escapeHtml(node.href)}">${htmlInline(node.children)}</a>`
            : htmlInline(node.children);
        case "break":
          return "<br>";
      }
    })
    .join("");
}
