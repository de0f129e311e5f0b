import { isBuiltInLanguage, isSafeLink, sha256, type NoticeTree } from "@waarom/model";
import { dateInWords } from "../words/grammar/dates.js";
import { renderWords } from "../words/sentences/render.js";
import { escapeHtml } from "./escape.js";
import { renderHtmlFragment } from "./html-fragment.js";
import { noticeStyle } from "./page-style.js";

export interface HtmlPageOptions {
  /** Addresses of style sheets, relative or https. Without any the page is plain, and complete. */
  readonly styles?: readonly string[];
  /**
   * Put the product's own style sheet inside the page: one file that can be sent, kept and printed. The page then says by a
   * policy of its own that it runs nothing and loads nothing.
   */
  readonly standalone?: boolean;
  /** A class on the body, for a theme. */
  readonly theme?: string;
  /** Other languages of the same notice, for the head. */
  readonly alternates?: readonly { readonly language: string; readonly href: string }[];
}

/**
 * The notice as a page of its own: works without script, loads nothing but the style sheets named, and holds no inline
 * style unless it is to stand alone.
 *
 * @example
 * renderHtmlPage(tree, { standalone: true });
 */
export function renderHtmlPage(tree: NoticeTree, options: HtmlPageOptions = {}): string {
  const words = renderWords(tree.language);
  const asOf = dateInWords(tree.asOf, { language: isBuiltInLanguage(tree.language) ? tree.language : "en" });
  const links = [
    ...(options.standalone === true ? ownStyle() : []),
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

/** Our style sheet, with a policy that allows it by its hash and nothing else at all. */
function ownStyle(): readonly string[] {
  const bytes = (sha256(noticeStyle).match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
  const hash = btoa(String.fromCharCode(...bytes));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    `<style>${noticeStyle}</style>`,
  ];
}
