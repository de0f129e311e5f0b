import type { BlockNode, NoticeBlock, Why } from "@waarom/model/runtime";

/** A paragraph of plain words. */
export function paragraph(text: string): BlockNode {
  return { type: "paragraph", children: [{ type: "text", text }] };
}

/** An explanation at a place. */
export function whyAt(
  at: string,
  texts: { readonly short?: string; readonly summary?: string; readonly legal?: string },
  rest: Partial<Why> = {},
): Why {
  const words = (text: string | undefined) => (text === undefined ? [] : [paragraph(text)]);
  return {
    id: `why${at.replaceAll("/", "-")}`,
    at,
    kind: "field",
    paths: [at],
    visible: [],
    short: words(texts.short),
    summary: words(texts.summary),
    legal: words(texts.legal),
    sources: [],
    ...rest,
  };
}

/** One thing that a notice says. */
export function block(id: string, heading: string, text: string): NoticeBlock {
  return { id, items: [id], heading, content: [paragraph(text)], sources: [] };
}
