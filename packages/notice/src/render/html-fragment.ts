import type { NoticeBlock, NoticeLayer, NoticeTree, Why } from "@waarom/model";
import { renderWords } from "../words/sentences/render.js";
import { escapeHtml } from "./escape.js";
import { htmlBlocks } from "./html-nodes.js";
import { explanationOf, legalOfQuestion } from "./why-content.js";
import { onlyInLanguage } from "./only-in.js";

export interface HtmlOptions {
  /** The level of the first heading in the fragment: 2 unless told. */
  readonly headingLevel?: 1 | 2 | 3;
  /** Unfold every layer at once. */
  readonly open?: boolean;
  /** Put before every id, so that two notices can stand on one page. */
  readonly idPrefix?: string;
}

/**
 * The notice as HTML for inside a page: the short layer open, the others in `<details>`. No script, no inline style, no
 * address that is loaded by itself.
 */
export function renderHtmlFragment(tree: NoticeTree, options: HtmlOptions = {}): string {
  const layers = tree.layers.map((layer) => htmlLayer(tree, layer, options));
  const fields = tree.whys.length === 0 ? [] : [htmlWhys(tree, options)];
  return `<div class="waarom-notice" lang="${escapeHtml(tree.language)}">\n${[...layers, ...fields].join("\n")}\n</div>`;
}

function htmlLayer(tree: NoticeTree, layer: NoticeLayer, options: HtmlOptions): string {
  const level = options.headingLevel ?? 2;
  const blocks = layer.blocks.map((block) => htmlBlock(tree, block, level + 1, options)).join("\n");
  if (blocks === "") return "";
  const heading = `<h${level}>${escapeHtml(layer.title)}</h${level}>`;
  if (layer.layer === "short")
    return `<section class="waarom-layer waarom-layer-short">\n${heading}\n${blocks}\n</section>`;
  return (
    `<details class="waarom-layer waarom-layer-${layer.layer}"${options.open === true ? " open" : ""}>\n` +
    `<summary>${heading}</summary>\n${blocks}\n</details>`
  );
}

function htmlBlock(
  tree: NoticeTree,
  block: NoticeBlock,
  level: number,
  { idPrefix = "" }: HtmlOptions,
): string {
  const heading = block.heading === undefined ? "" : `<h${level}>${escapeHtml(block.heading)}</h${level}>\n`;
  return `<section id="${escapeHtml(idPrefix + block.id)}">\n${heading}${inItsLanguage(tree, block, htmlBlocks(block.content))}\n</section>`;
}

/** A text in another language carries its `lang`, and says so first. */
function inItsLanguage(
  tree: NoticeTree,
  { language }: Pick<NoticeBlock | Why, "language">,
  html: string,
): string {
  if (language === undefined || language === tree.language) return html;
  return `<p><em>${escapeHtml(onlyInLanguage(language, tree.language))}</em></p>\n<div lang="${escapeHtml(language)}">\n${html}\n</div>`;
}

/** What is said at the fields, once more in one place. */
function htmlWhys(tree: NoticeTree, options: HtmlOptions): string {
  const level = options.headingLevel ?? 2;
  const title = renderWords(tree.language).perQuestion;
  const items = tree.whys.map((why) => htmlWhy(tree, why, level + 1, options)).join("\n");
  return (
    `<details class="waarom-layer waarom-layer-fields"${options.open === true ? " open" : ""}>\n` +
    `<summary><h${level}>${escapeHtml(title)}</h${level}></summary>\n${items}\n</details>`
  );
}

function htmlWhy(tree: NoticeTree, why: Why, level: number, options: HtmlOptions): string {
  const { idPrefix = "" } = options;
  const label = why.label ?? why.at;
  const html = [htmlBlocks(explanationOf(why)), htmlLegal(tree, why, label, options)]
    .filter((part) => part !== "")
    .join("\n");
  return `<section id="${escapeHtml(idPrefix + why.id)}">\n<h${level}>${escapeHtml(label)}</h${level}>\n${inItsLanguage(tree, why, html)}\n</section>`;
}

/** One step further: who reads why a question is asked need not read its laws. */
function htmlLegal(tree: NoticeTree, why: Why, label: string, options: HtmlOptions): string {
  const { own, repeated } = legalOfQuestion(tree, why);
  const again = htmlBlocks(repeated);
  const html = [htmlBlocks(own), again === "" ? "" : `<div class="waarom-repeated">\n${again}\n</div>`]
    .filter((part) => part !== "")
    .join("\n");
  if (html === "") return "";
  const words = renderWords(why.language ?? tree.language).lawsOfQuestion;
  return (
    `<details class="waarom-laws"${options.open === true ? " open" : ""}>\n` +
    `<summary>${escapeHtml(words)}: ${escapeHtml(label)}</summary>\n${html}\n</details>`
  );
}
