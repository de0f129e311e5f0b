import type { NoticeTree } from "@waarom/model";

/**
 * Where each sentence comes from is for editors and auditors, who have the project: a resident need not download it, and
 * in the archive the same notice must be the same bytes, wherever its sentences stood. It is no part of `textHash`.
 */
export function withoutSources(tree: NoticeTree): NoticeTree {
  return {
    ...tree,
    layers: tree.layers.map((layer) => ({
      ...layer,
      blocks: layer.blocks.map((block) => ({ ...block, sources: [] })),
    })),
    whys: tree.whys.map((why) => ({ ...why, sources: [] })),
  };
}
