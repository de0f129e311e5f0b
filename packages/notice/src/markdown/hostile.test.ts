// @vitest-environment jsdom
import commonmark from "commonmark-spec";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeNotice } from "../compose/compose-notice.js";
import { htmlBlocks } from "../render/html-nodes.js";
import { renderHtmlPage } from "../render/html-page.js";
import { renderMarkdown } from "../render/markdown.js";
import { permitFiles, permitRegister } from "../testing/permit.js";
import { projectOf } from "../testing/project.js";
import { isSafeLink } from "@waarom/model";
import { hostileTexts as vectors } from "../testing/hostile-texts.js";
import { parseMarkdown } from "./parse.js";

const { tests } = commonmark;

const allowed = new Set(["P", "UL", "OL", "LI", "A", "STRONG", "EM", "BR"]);

/** What a hostile text must never become, judged on the parsed document as a browser sees it. */
function dangers(html: string): readonly string[] {
  const template = document.createElement("template");
  template.innerHTML = html;
  return [...template.content.querySelectorAll("*")].flatMap((element) => [
    ...(allowed.has(element.tagName) ? [] : [`element ${element.tagName}`]),
    ...[...element.attributes].flatMap(({ name, value }) => {
      if (element.tagName === "A" && name === "href")
        return isSafeLink(value) && isKnownScheme(value) ? [] : [`link ${value}`];
      return [`attribute ${name}`];
    }),
  ]);
}

/** As a browser reads the address, not as we do. */
function isKnownScheme(href: string): boolean {
  if (!URL.canParse(href, "https://here.example/map/")) return true;
  const url = new URL(href, "https://here.example/map/");
  return (
    ["https:", "mailto:", "tel:"].includes(url.protocol) &&
    (url.protocol !== "https:" || /^https:/i.test(href) || url.host === "here.example")
  );
}

describe("hostile Markdown", () => {
  it.each(vectors)("%j becomes no script, handler, foreign scheme or remote load", (markdown) => {
    expect(dangers(htmlBlocks(parseMarkdown(markdown)))).toEqual([]);
  });

  it("of every CommonMark example neither", () => {
    expect(tests.length).toBeGreaterThan(600);
    const found = tests.flatMap(({ markdown, number }) =>
      dangers(htmlBlocks(parseMarkdown(markdown))).map((danger) => [number, danger]),
    );
    expect(found).toEqual([]);
  });

  it("of any text neither", () => {
    const piece = fc.oneof(
      fc.constantFrom(...vectors),
      fc.string(),
      fc.constantFrom("[", "](", ")", "*", "_", "<", "\n", "- ", "{{", "}}", "\\", "javascript:"),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        (pieces) => dangers(htmlBlocks(parseMarkdown(pieces.join("")))).length === 0,
      ),
      { numRuns: Number(process.env.WAAROM_FC_RUNS ?? 50) },
    );
  });

  it("takes time in proportion to the text", () => {
    for (const nest of ["[", "*", "- ", "![", "(", "_*", "<", "> ", "1. ", "{{"]) {
      const start = performance.now();
      parseMarkdown(nest.repeat(5000));
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });
});

describe("what stays", () => {
  it.each([
    ["**b** en *i*", "<p><strong>b</strong> en <em>i</em></p>"],
    ["- een\n- twee", "<ul><li>een</li><li>twee</li></ul>"],
    ["1. een\n2. twee", "<ol><li>een</li><li>twee</li></ol>"],
    ["[x](https://a.nl/b?c=d&e=f)", '<p><a href="https://a.nl/b?c=d&amp;e=f">x</a></p>'],
    [
      "[x](mailto:a@b.nl) [y](tel:140123) [z](../rechten#hier)",
      '<p><a href="mailto:a@b.nl">x</a> <a href="tel:140123">y</a> <a href="../rechten#hier">z</a></p>',
    ],
    ["een\ntwee", "<p>een twee</p>"],
    ["een\\\ntwee", "<p>een<br>twee</p>"],
    ["Art. 6 & <7>", "<p>Art. 6 &amp; &lt;7&gt;</p>"],
    ["# kop", "<p># kop</p>"],
  ])("%j", (markdown, html) => {
    expect(htmlBlocks(parseMarkdown(markdown))).toBe(html);
  });
});

describe("hostile facts", () => {
  const evil = '"><script>alert(1)</script>[x](javascript:alert(1))<img src=x onerror=alert(1)>';
  const register = JSON.parse(
    JSON.stringify(permitRegister).replaceAll(
      /"(nl|en)":"[^"]*"/g,
      (_, language: string) => `"${language}":${JSON.stringify(evil)}`,
    ),
  ) as typeof permitRegister;
  const project = projectOf({
    ...permitFiles,
    "register.yaml": {
      ...register,
      rights: { url: "javascript:alert(1)", email: 'a@b.nl"onload=1', phone: "javascript:1" },
    },
  });
  const tree = composeNotice(
    project,
    { form: "parkeervergunning" },
    { language: "nl", noticeHref: "javascript:alert(1)" },
  );

  it("stay text in a page", () => {
    const page = renderHtmlPage(tree, {
      styles: ["//evil.example/x.css", "javascript:1", "notice.css"],
      theme: evil,
    });
    const document = new DOMParser().parseFromString(page, "text/html");
    expect(document.querySelectorAll("script, img, iframe, object, style")).toHaveLength(0);
    expect([...document.querySelectorAll("link")].map((link) => link.getAttribute("href"))).toEqual([
      "notice.css",
    ]);
    const handlers = [...document.querySelectorAll("*")].flatMap((element) =>
      [...element.attributes].filter(({ name }) => name.startsWith("on") || name === "style"),
    );
    expect(handlers).toEqual([]);
    expect(
      [...document.querySelectorAll("a")]
        .map((link) => link.getAttribute("href"))
        .filter((href) => href !== null && !isSafeLink(href)),
    ).toEqual([]);
  });

  it("stay text in Markdown", () => {
    expect(dangers(htmlBlocks(parseMarkdown(renderMarkdown(tree))))).toEqual([]);
    expect(renderMarkdown(tree)).not.toContain("<script>");
  });
});
