import { isSafeLink, type BlockNode, type InlineNode, type NoticeTree } from "@waarom/model";
import { inlineText } from "../markdown/nodes.js";
import { renderWords } from "../words/sentences/render.js";
import { escapeMarkdown } from "./escape.js";
import { onlyInLanguage } from "./only-in.js";
import { explanationOf } from "./why-content.js";

/** The notice as Markdown, for a content system or a repository. Texts are escaped: no fact can become markup. */
export function renderMarkdown(tree: NoticeTree): string {
  const parts: string[] = [`# ${escapeMarkdown(tree.title)}`];
  const say = (content: readonly BlockNode[], language: string | undefined) => {
    if (language !== undefined && language !== tree.language)
      parts.push(`*${onlyInLanguage(language, tree.language)}*`);
    for (const block of content) parts.push(markdownBlock(block, ""));
  };
  for (const layer of tree.layers) {
    if (layer.blocks.length === 0) continue;
    parts.push(`## ${escapeMarkdown(layer.title)}`);
    for (const block of layer.blocks) {
      if (block.heading !== undefined) parts.push(`### ${escapeMarkdown(block.heading)}`);
      say(block.content, block.language);
    }
  }
  if (tree.whys.length > 0) parts.push(`## ${renderWords(tree.language).perQuestion}`);
  for (const why of tree.whys) {
    parts.push(`### ${escapeMarkdown(why.label ?? why.at)}`);
    say([...explanationOf(why), ...why.legal], why.language);
  }
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Blocks as Markdown, without a notice around them. */
export function markdownBlocks(blocks: readonly BlockNode[]): string {
  return blocks.map((block) => markdownBlock(block, "")).join("\n\n");
}

function markdownBlock(block: BlockNode, indent: string): string {
  switch (block.type) {
    case "paragraph":
      return markdownInline(block.children).replaceAll("\n", `\n${indent}`);
    case "list":
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : "- ";
          const inner = indent + " ".repeat(mark.length);
          return `${mark}${item.map((one) => markdownBlock(one, inner)).join(`\n\n${inner}`)}`;
        })
        .join(`\n${indent}`);
    case "terms":
      return block.entries
        .map(
          ({ term, details }) =>
            `- **${markdownInline(term)}**${/[?!:.]$/.test(inlineText(term)) ? "" : ":"}${details[0]?.type === "list" ? `\n${indent}  ` : " "}${details.map((one) => markdownBlock(one, `${indent}  `)).join(`\n\n${indent}  `)}`,
        )
        .join(`\n${indent}`);
  }
}

function markdownInline(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case "text":
          return escapeMarkdown(node.text);
        case "strong":
          return `**${markdownInline(node.children)}**`;
        case "emphasis":
          return `*${markdownInline(node.children)}*`;
        case "link":
          return isSafeLink(node.href)
            ? `[${markdownInline(node.children)}](<${node.href.replaceAll(/[<>]/g, encodeURIComponent)}>)`
            : markdownInline(node.children);
        case "break":
          return "\\\n";
      }
    })
    .join("");
}
