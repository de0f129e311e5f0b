import { textIn } from "@waarom/model";
import { capital, dateInWords, escapeHtml, isSafeLink, say } from "@waarom/notice";
import type { SiteContext } from "./entry.js";
import { relativeTo, sitePaths } from "./paths.js";
import { siteWords } from "./words.js";

interface SitePage {
  readonly path: string;
  readonly title: string;
  /** HTML. */
  readonly content: string;
  /** The same page in another language; the index where it is absent. */
  readonly pathIn: (language: string) => string;
  readonly scripts?: readonly string[];
}

/**
 * A page of the site: complete without script, no inline script or style, nothing loaded from elsewhere. Scripts are
 * classic ones: a page that is opened from a folder may not load modules.
 */
export function sitePage(
  context: SiteContext,
  { path, title, content, pathIn, scripts = [] }: SitePage,
): string {
  const { language, voice, organisation, project } = context;
  const index = sitePaths.index(language, project.defaultLanguage);
  const to = (other: string) => escapeHtml(relativeTo(path, other));
  const others = context.languages.filter((other) => other !== language);
  const register = say(voice, siteWords.register);
  const full = [title, ...(path === index ? [] : [register]), organisation]
    .filter((part) => part !== "")
    .join(" · ");
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(full)}</title>
<link rel="stylesheet" href="${to(sitePaths.style)}">
${[
  ...others.map(
    (other) => `<link rel="alternate" hreflang="${escapeHtml(other)}" href="${to(pathIn(other))}">\n`,
  ),
  ...scripts.map((script) => `<script src="${to(script)}" defer></script>\n`),
].join("")}</head>
<body>
<a class="skip" href="#content">${escapeHtml(say(voice, siteWords.skip))}</a>
<header>
<p class="site-name">${path === index ? escapeHtml(register) : `<a href="${to(index)}">${escapeHtml(register)}</a>`}<span>${escapeHtml(organisation)}</span></p>
${
  others.length === 0
    ? ""
    : `<nav aria-label="${escapeHtml(say(voice, siteWords.languages))}"><ul>${others
        .map(
          (other) =>
            `<li><a href="${to(pathIn(other))}" hreflang="${escapeHtml(other)}" lang="${escapeHtml(other)}">${escapeHtml(languageName(other))}</a></li>`,
        )
        .join("")}</ul></nav>`
}
</header>
<main id="content">
<h1>${escapeHtml(title)}</h1>
${content}
</main>
<footer>
${footer(context)}
</footer>
</body>
</html>
`;
}

function languageName(language: string): string {
  return capital(new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language);
}

/** Whom to ask, and where to use one's rights: under every page. */
function footer({ project, voice, language }: SiteContext): string {
  const { rights, dpo } = project.register.value;
  const links = [
    ...(rights?.url === undefined || !isSafeLink(rights.url)
      ? []
      : [`<li><a href="${escapeHtml(rights.url)}">${escapeHtml(say(voice, siteWords.rights))}</a></li>`]),
    ...(dpo?.email === undefined || !isSafeLink(`mailto:${dpo.email}`)
      ? []
      : [
          `<li>${escapeHtml(say(voice, siteWords.dpo))}: <a href="mailto:${escapeHtml(dpo.email)}">${escapeHtml(dpo.email)}</a>${dpoName(dpo.name, language)}</li>`,
        ]),
  ];
  const date = say(voice, siteWords.checked, { date: dateInWords(project.asOf, voice) });
  return `${links.length === 0 ? "" : `<ul>${links.join("")}</ul>\n`}<p>${escapeHtml(date)}</p>`;
}

function dpoName(name: Parameters<typeof textIn>[0], language: string): string {
  const found = textIn(name, language)?.text;
  return found === undefined ? "" : ` (${escapeHtml(found)})`;
}
