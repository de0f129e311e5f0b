import { escapeHtml, escapeMarkdown } from "../render/escape.js";
import { htmlBlocks } from "../render/html-nodes.js";
import { markdownBlocks } from "../render/markdown.js";
import { textBlocks } from "../render/text.js";
import type { WorkPage, WorkSection } from "./page.js";

export interface WorkPageOptions {
  /** Addresses of style sheets, relative or https. */
  readonly styles?: readonly string[];
  /** A class on the body: a poster looks otherwise than a script. */
  readonly theme?: string;
}

/** The page as HTML, to print or to read: no script, no inline style. Search engines are asked to leave it alone. */
export function renderWorkPageHtml(page: WorkPage, { styles = [], theme }: WorkPageOptions = {}): string {
  const links = styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">\n`).join("");
  return `<!DOCTYPE html>
<html lang="${escapeHtml(page.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(page.title)}</title>
${links}</head>
<body${theme === undefined ? "" : ` class="${escapeHtml(theme)}"`}>
<main>
<h1>${escapeHtml(page.title)}</h1>
${page.sections.map(htmlSection).join("\n")}
</main>
</body>
</html>
`;
}

function htmlSection({ heading, content, picture }: WorkSection): string {
  const body = `${
    picture === undefined
      ? ""
      : `<figure>${picture}</figure>
`
  }${htmlBlocks(content)}`;
  // A section without a heading has no name for who moves by them.
  return heading === undefined
    ? `<div>\n${body}\n</div>`
    : `<section>\n<h2>${escapeHtml(heading)}</h2>\n${body}\n</section>`;
}

/** The page as Markdown. */
export function renderWorkPageMarkdown(page: WorkPage): string {
  const parts = page.sections.flatMap(({ heading, content }) => [
    heading === undefined ? "" : `## ${escapeMarkdown(heading)}`,
    markdownBlocks(content),
  ]);
  return `${[`# ${escapeMarkdown(page.title)}`, ...parts].filter((part) => part !== "").join("\n\n")}\n`;
}

/** The page as plain text, for an e-mail program or a screen. */
export function renderWorkPageText(page: WorkPage): string {
  const parts = page.sections.flatMap(({ heading, content }) => [
    heading === undefined ? "" : `${heading}\n${"-".repeat(heading.length)}`,
    textBlocks(content),
  ]);
  return `${[`${page.title}\n${"=".repeat(page.title.length)}`, ...parts].filter((part) => part !== "").join("\n\n")}\n`;
}
