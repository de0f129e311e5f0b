import { isSafeLink, visibleText, type BlockNode, type InlineNode } from "@waarom/model";
import markdownit, { type MarkdownIt } from "markdown-it";

type Token = ReturnType<MarkdownIt["parse"]>[number];

/** Deeper lists are flattened by the parser itself; a notice never needs them. */
const maxNesting = 20;

/** One parser for all texts: it holds no state between calls. */
const parser = createParser();

function createParser(): MarkdownIt {
  const markdown = markdownit("zero", { html: false, linkify: false, typographer: false, maxNesting });
  markdown.enable(["list", "emphasis", "escape", "newline", "link"]);
  markdown.validateLink = isSafeLink;
  // The address is judged and kept as it was typed: encoding it first would hide what deceives.
  markdown.normalizeLink = (address) => address;
  return markdown;
}

/**
 * The nodes of a Markdown text: paragraphs, emphasis, lists and safe links. Everything else that Markdown knows (HTML,
 * images, headings, code) stays the characters that were typed. Pure: the same text gives the same nodes.
 *
 * @example
 * parseMarkdown("Bel [14 0123](tel:140123).");
 */
export function parseMarkdown(markdown: string): readonly BlockNode[] {
  const reader = new TokenReader(parser.parse(visibleText(markdown), {}));
  return reader.blocks();
}

/** Reads markdown-it's flat tokens into nodes. */
class TokenReader {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** Blocks up to the end or to the closing token of what holds them. */
  blocks(until?: string): readonly BlockNode[] {
    const blocks: BlockNode[] = [];
    for (let token = this.next(); token !== undefined && token.type !== until; token = this.next()) {
      if (token.type === "inline") {
        const children = inlineNodes(token.children ?? []);
        if (children.length > 0) blocks.push({ type: "paragraph", children });
      } else if (token.type === "bullet_list_open" || token.type === "ordered_list_open") {
        const ordered = token.type === "ordered_list_open";
        blocks.push({
          type: "list",
          ordered,
          items: this.items(ordered ? "ordered_list_close" : "bullet_list_close"),
        });
      }
    }
    return blocks;
  }

  private items(until: string): readonly (readonly BlockNode[])[] {
    const items: (readonly BlockNode[])[] = [];
    for (let token = this.next(); token !== undefined && token.type !== until; token = this.next()) {
      if (token.type === "list_item_open") items.push(this.blocks("list_item_close"));
    }
    return items;
  }

  private next(): Token | undefined {
    const token = this.tokens[this.at];
    this.at += 1;
    return token;
  }
}

interface Open {
  readonly close: string;
  readonly children: InlineNode[];
  readonly finish: (children: readonly InlineNode[]) => InlineNode | undefined;
}

function inlineNodes(tokens: readonly Token[]): readonly InlineNode[] {
  const root: InlineNode[] = [];
  const stack: Open[] = [];
  const add = (node: InlineNode) => {
    const list = stack.at(-1)?.children ?? root;
    const last = list.at(-1);
    if (node.type === "text" && last?.type === "text")
      list[list.length - 1] = { type: "text", text: last.text + node.text };
    else list.push(node);
  };
  for (const token of tokens) {
    const open = stack.at(-1);
    if (token.type === open?.close) {
      stack.pop();
      const node = open.finish(open.children);
      if (node !== undefined) add(node);
    } else if (token.type === "strong_open") {
      stack.push({
        close: "strong_close",
        children: [],
        finish: (children) => ({ type: "strong", children }),
      });
    } else if (token.type === "em_open") {
      stack.push({ close: "em_close", children: [], finish: (children) => ({ type: "emphasis", children }) });
    } else if (token.type === "link_open") {
      const href = String(token.attrGet("href") ?? "");
      stack.push({
        close: "link_close",
        children: [],
        // markdown-it checked the address before it encoded it; what will be followed is checked again.
        finish: (children) =>
          isSafeLink(href) && children.length > 0 ? { type: "link", href, children } : undefined,
      });
    } else if (token.type === "hardbreak") add({ type: "break" });
    else if (token.type === "softbreak") add({ type: "text", text: " " });
    else if (token.content !== "") add({ type: "text", text: token.content });
  }
  return root;
}
