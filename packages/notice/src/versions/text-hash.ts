import {
  sha256,
  type BlockNode,
  type NoticeBlock,
  type NoticeTree,
  type TermEntry,
  type Why,
} from "@waarom/model";

/**
 * SHA-256 (hex) of what a notice says: titles, headings, texts and links, at the notice and at the fields. Where a text
 * stands in its file does not matter.
 */
export function textHashOf({ title, layers, whys }: Pick<NoticeTree, "title" | "layers" | "whys">): string {
  const content = shortener();
  return sha256(
    JSON.stringify([
      title,
      layers.map((layer) => [
        layer.title,
        layer.blocks.map(({ heading, content: blocks, language }: NoticeBlock) => [
          heading ?? null,
          content(blocks),
          language ?? null,
        ]),
      ]),
      whys.map(({ paths, visible, short, summary, legal, language }: Why) => [
        paths,
        visible,
        content(short),
        content(summary),
        content(legal),
        language ?? null,
      ]),
    ]),
  );
}

/** The JSON of terms: many questions share them, each object is written out once. */
const written = new WeakMap<TermEntry, string>();

/**
 * Content with every term after its first time as a number. Forty questions under one purpose then count its laws once, and no
 * two notices that differ become the same.
 */
function shortener(): (blocks: readonly BlockNode[]) => readonly unknown[] {
  const seen = new Map<string, number>();
  const entryOf = (entry: TermEntry): string | number => {
    const json = written.get(entry) ?? JSON.stringify(entry);
    written.set(entry, json);
    const known = seen.get(json);
    if (known !== undefined) return known;
    seen.set(json, seen.size);
    return json;
  };
  return (blocks) => blocks.map((block) => (block.type === "terms" ? block.entries.map(entryOf) : block));
}
