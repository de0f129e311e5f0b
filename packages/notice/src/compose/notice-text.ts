import type { BlockNode, InlineNode, NoticeText } from "@waarom/model";
import { inline } from "../markdown/nodes.js";
import { parseMarkdown } from "../markdown/parse.js";
import { placeholderText } from "../placeholders/fill.js";
import type { PlaceholderSubject } from "../placeholders/subject.js";
import type { ResolvedText } from "../topics/texts.js";
import { voiceIn } from "../words/voice.js";
import type { Context } from "./context.js";

const parsed = new WeakMap<NoticeText, readonly BlockNode[]>();

/** A text's nodes, parsed once however many fields show it. */
function parsedText(text: NoticeText): readonly BlockNode[] {
  const known = parsed.get(text) ?? parseMarkdown(text.markdown);
  parsed.set(text, known);
  return known;
}

const placeholder = /\{\{([^{}]*)\}\}/g;

/** An editor's text as nodes, with the register's facts filled in. */
export function noticeBlocks(
  context: Context,
  { text, language }: ResolvedText,
  subject: PlaceholderSubject,
): readonly BlockNode[] {
  const blocks = parsedText(text);
  if (!text.markdown.includes("{{")) return blocks;
  const speaking: Context =
    language === context.language
      ? context
      : { ...context, language, voice: voiceIn(context.voice, language) };
  return blocks.map((block) => fillBlock(speaking, block, subject));
}

function fillBlock(context: Context, block: BlockNode, subject: PlaceholderSubject): BlockNode {
  switch (block.type) {
    case "paragraph":
      return { type: "paragraph", children: fillInline(context, block.children, subject) };
    case "list":
      return {
        ...block,
        items: block.items.map((item) => item.map((inner) => fillBlock(context, inner, subject))),
      };
    case "terms":
      return block;
  }
}

/** Facts go in as nodes after parsing: a register text is never read as Markdown. */
function fillInline(
  context: Context,
  nodes: readonly InlineNode[],
  subject: PlaceholderSubject,
): readonly InlineNode[] {
  return inline(
    nodes.flatMap((node): readonly (string | InlineNode)[] => {
      if (node.type === "break") return [node];
      if (node.type !== "text") return [{ ...node, children: fillInline(context, node.children, subject) }];
      return node.text
        .split(placeholder)
        .map((part, index) =>
          index % 2 === 0 ? part : (placeholderText(context, part, subject) ?? `{{${part}}}`),
        );
    }),
  );
}
