import { isBuiltInLanguage, type NoticeTree } from "@waarom/model";
import { dateInWords } from "../words/grammar/dates.js";
import { renderWords } from "../words/sentences/render.js";
import { isSafeLink } from "../markdown/links.js";
import { escapeHtml } from "./escape.js";
import { renderHtmlFragment } from "./html-fragment.js";

export interface HtmlPageOptions {
  /** Addresses of style sheets, relative or https. Without any the page is plain, and complete. */
  readonly styles?: readonly string[];
  /** A class on the body, for a theme. */
  readonly theme?: string;
  /** Other languages of the same notice, for the head. */
  readonly alternates?: readonly { readonly language: string; readonly href: string }[];
}

/**
 * The notice as a page of its own: works without script, holds no inline style, loads nothing but the style sheets named.
 */
export function renderHtmlPage(tree: NoticeTree, options: HtmlPageOptions = {}): string {
  const words = renderWords(tree.language);
  const asOf = dateInWords(tree.asOf, { language: isBuiltInLanguage(tree.language) ? tree.language : "en" });
  const links = [
    ...(options.styles ?? [])
      .filter(isSafeLink)
      .map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`),
    ...(options.alternates ?? [])
      .filter(({ href }) => isSafeLink(href))
      .map(
        ({ language, href }) =>
          `<link rel="alternate" hreflang="${escapeHtml(language)}" href="${escapeHtml(href)}">`,
      ),
  ];
  const theme = options.theme === undefined ? "" : ` class="${escapeHtml(options.theme)}"`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(tree.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(tree.title)}</title>
${[...links, ""].join("\n")}</head>
<body${theme}>
<a class="waarom-skip" href="#inhoud">${words.skip}</a>
<main id="inhoud">
<h1>${escapeHtml(tree.title)}</h1>
${renderHtmlFragment(tree)}
<p class="waarom-version">${words.version} ${escapeHtml(tree.textHash.slice(0, 8))}. ${words.dated} <time datetime="${escapeHtml(tree.asOf)}">${escapeHtml(asOf)}</time>.</p>
</main>
</body>
</html>
`;
}
