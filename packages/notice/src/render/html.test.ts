// @vitest-environment jsdom
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { composeNotice } from "../compose/compose-notice.js";
import { notices, permitTree, richTree, treeOf } from "../testing/notices.js";
import { permitFiles } from "../testing/permit.js";
import { projectOf } from "../testing/project.js";
import { renderHtmlFragment } from "./html-fragment.js";
import { renderHtmlPage } from "./html-page.js";

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

describe("a page", () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended", "html-validate:a11y"],
    rules: { "long-title": "off", "no-inline-style": "error" },
  });

  it.each(notices)("of $name is valid and accessible HTML", async (notice) => {
    const report = await validator.validateString(
      renderHtmlPage(treeOf(notice), { styles: ["notice.css"], theme: "voorbeeld-theme" }),
    );
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  const document = parse(renderHtmlPage(richTree));

  it("has its language, a way past the top, and headings in order", () => {
    expect(document.documentElement.lang).toBe("nl");
    const skip = document.querySelector<HTMLAnchorElement>("a.waarom-skip");
    expect(document.querySelector(skip?.getAttribute("href") ?? "")?.tagName).toBe("MAIN");
    const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
  });

  it("unfolds without script, and needs neither script nor inline style", () => {
    expect(document.querySelectorAll("details.waarom-layer > summary")).toHaveLength(3);
    expect(document.querySelectorAll("details.waarom-laws > summary").length).toBe(richTree.whys.length);
    expect(document.querySelectorAll("script, style, [style], [onclick]")).toHaveLength(0);
  });

  it("gives every question its own anchor", () => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(document.querySelector("#why-bsn h3")?.textContent).toBe("BSN");
  });

  it("marks a text in another language, and says so", () => {
    const fallback = parse(
      renderHtmlPage(
        composeNotice(
          projectOf({ ...permitFiles, "notices/parkeervergunning.en.md": "" }),
          { form: "parkeervergunning" },
          { language: "en" },
        ),
      ),
    );
    const why = fallback.querySelector("#why-kenteken");
    expect(why?.querySelector('[lang="nl"]')?.textContent).toContain("op uw naam");
    expect(why?.textContent).toContain("This text is available in Dutch only.");
  });
});

describe("a fragment", () => {
  it("takes a heading level and a prefix, so that two can stand on one page", () => {
    const tree = permitTree;
    const html = renderHtmlFragment(tree, { headingLevel: 3, idPrefix: "a-", open: true });
    const document = parse(html);
    expect(document.querySelector("h2")).toBeNull();
    expect(document.querySelector("#a-why-kenteken")).not.toBeNull();
    expect(document.querySelectorAll("details:not([open])")).toHaveLength(0);
  });
});
