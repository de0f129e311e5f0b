import type { BlockNode, InlineNode, NoticeTree } from "@waarom/model";
import { renderWords } from "../words/sentences/render.js";
import { onlyInLanguage } from "./only-in.js";
import { explanationOf, legalOfQuestion } from "./why-content.js";

export interface TextOptions {
  /** Characters in a line; 0 leaves lines as they are. Default 76, for letters and e-mail. */
  readonly width?: number;
}

/** The notice as plain text, for letters and e-mail. A link's address stands behind its words. */
export function renderText(tree: NoticeTree, { width = 76 }: TextOptions = {}): string {
  const lines: string[] = [tree.title, "=".repeat(Math.max(1, tree.title.length)), ""];
  const section = (title: string, mark: string) =>
    lines.push(title, mark.repeat(Math.max(1, title.length)), "");
  const say = (content: readonly BlockNode[], language: string | undefined) => {
    if (language !== undefined && language !== tree.language)
      lines.push(wrap(onlyInLanguage(language, tree.language), width, ""), "");
    for (const block of content) lines.push(textBlock(block, width, ""), "");
  };
  for (const layer of tree.layers) {
    if (layer.blocks.length === 0) continue;
    section(layer.title, "-");
    for (const block of layer.blocks) {
      if (block.heading !== undefined) lines.push(wrap(block.heading, width, ""));
      say(block.content, block.language);
    }
  }
  if (tree.whys.length > 0) section(renderWords(tree.language).perQuestion, "-");
  for (const why of tree.whys) {
    lines.push(wrap(why.label ?? why.at, width, ""));
    say([...explanationOf(why), ...legalOfQuestion(tree, why).own], why.language);
  }
  return `${lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

/** Blocks as plain text, without a notice around them. */
export function textBlocks(blocks: readonly BlockNode[], width = 76): string {
  return blocks.map((block) => textBlock(block, width, "")).join("\n\n");
}

function textBlock(block: BlockNode, width: number, indent: string): string {
  switch (block.type) {
    case "paragraph":
      return wrap(inline(block.children), width, indent);
    case "list":
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : "- ";
          const text = item.map((inner) => textBlock(inner, width, `${indent}  `)).join("\n");
          return `${indent}${mark}${text.trimStart()}`;
        })
        .join("\n");
    case "terms":
      return block.entries
        .map(
          ({ term, details }) =>
            `${wrap(asLead(inline(term)), width, indent)}\n${details.map((inner) => textBlock(inner, width, `${indent}  `)).join("\n")}`,
        )
        .join("\n");
  }
}

function inline(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.text;
      if (node.type === "break") return "\n";
      const words = inline(node.children);
      if (node.type !== "link") return words;
      const address = node.href.replace(/^(?:mailto|tel):/, "");
      // Words that are the address already, as one would type it.
      const typed = address.replace(/^https:\/\/(?:www\.)?/, "").replace(/\/$/, "");
      return address === words || typed === words || words.replaceAll(/\D/g, "") === address
        ? words
        : `${words} (${address})`;
    })
    .join("");
}

/** Breaks at spaces; a word that is longer than a line stays whole. */
function wrap(text: string, width: number, indent: string): string {
  return text
    .split("\n")
    .map((line) => {
      if (width <= 0) return indent + line;
      const lines: string[] = [];
      let current = "";
      for (const word of line.split(" ")) {
        if (current !== "" && indent.length + current.length + 1 + word.length > width) {
          lines.push(indent + current);
          current = word;
        } else current = current === "" ? word : `${current} ${word}`;
      }
      return [...lines, indent + current].join("\n");
    })
    .join("\n");
}

/** A name before what is said of it; a question needs no colon. */
function asLead(name: string): string {
  return /[?!:.]$/.test(name) ? name : `${name}:`;
}
