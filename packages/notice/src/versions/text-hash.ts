import { sha256, type NoticeBlock, type NoticeTree, type Why } from "@waarom/model";

/**
 * SHA-256 (hex) of what a notice says: titles, headings, texts and links, at the notice and at the fields. Where a text
 * stands in its file does not matter.
 */
export function textHashOf({ title, layers, whys }: Pick<NoticeTree, "title" | "layers" | "whys">): string {
  return sha256(
    JSON.stringify([
      title,
      layers.map((layer) => [layer.title, layer.blocks.map(saidInBlock)]),
      whys.map(saidAtField),
    ]),
  );
}

function saidInBlock({ heading, content, language }: NoticeBlock): readonly unknown[] {
  return [heading ?? null, content, language ?? null];
}

function saidAtField({ paths, visible, short, summary, legal, language }: Why): readonly unknown[] {
  return [paths, visible, short, summary, legal, language ?? null];
}
