import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { HtmlValidate } from "html-validate";
import { JSDOM } from "jsdom";
import type { JsonValue, NoticeTree } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { composeNotice } from "../compose/compose-notice.js";
import type { NoticeTarget } from "../facts/target.js";
import { permitFiles } from "../testing/permit.js";
import { exampleProject, projectOf, sharedFile } from "../testing/project.js";
import { richFiles } from "../testing/rich.js";
import { publishNotice } from "../versions/published.js";
import { renderHtmlFragment } from "./html-fragment.js";
import { renderHtmlPage } from "./html-page.js";
import { renderJson } from "./json.js";
import { renderJsonLd } from "./json-ld.js";
import { renderMarkdown } from "./markdown.js";
import { noticeSchema } from "./notice-schema.js";
import { renderText } from "./text.js";
import { renderTilt } from "./tilt.js";

const permit = projectOf(permitFiles);
const rich = projectOf(richFiles);
const example = exampleProject();

const notices = [
  ...(["nl", "en"] as const).flatMap((language) => [
    {
      name: `permit ${language}`,
      project: permit,
      target: { form: "parkeervergunning" } satisfies NoticeTarget as NoticeTarget,
      language,
    },
    {
      name: `rich ${language}`,
      project: rich,
      target: { form: "hulp" } satisfies NoticeTarget as NoticeTarget,
      language,
    },
    {
      name: `rich activity ${language}`,
      project: rich,
      target: { activity: "hulp" } satisfies NoticeTarget as NoticeTarget,
      language,
    },
    {
      name: `example organisation ${language}`,
      project: example,
      target: { organisation: true } satisfies NoticeTarget as NoticeTarget,
      language,
    },
  ]),
  {
    name: "example klussenmunt",
    project: example,
    target: { form: "klussenmunt" } satisfies NoticeTarget as NoticeTarget,
    language: "nl",
  },
  {
    name: "permit de",
    project: permit,
    target: { form: "parkeervergunning" } satisfies NoticeTarget as NoticeTarget,
    language: "de",
  },
];

const treeOf = ({ project, target, language }: (typeof notices)[number]): NoticeTree =>
  composeNotice(project, target, { language });

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

  const { document } = new JSDOM(
    renderHtmlPage(treeOf({ name: "", project: rich, target: { form: "hulp" }, language: "nl" })),
  ).window;

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
    expect(document.querySelectorAll("details > summary")).toHaveLength(3);
    expect(document.querySelectorAll("script, style, [style], [onclick]")).toHaveLength(0);
  });

  it("gives every question its own anchor", () => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(document.querySelector("#why-bsn h3")?.textContent).toBe("BSN");
  });

  it("marks a text in another language, and says so", () => {
    const fallback = new JSDOM(
      renderHtmlPage(
        composeNotice(
          projectOf({ ...permitFiles, "notices/parkeervergunning.en.md": "" }),
          { form: "parkeervergunning" },
          { language: "en" },
        ),
      ),
    ).window.document;
    const why = fallback.querySelector("#why-kenteken");
    expect(why?.querySelector('[lang="nl"]')?.textContent).toContain("op uw naam");
    expect(why?.textContent).toContain("This text is available in Dutch only.");
  });
});

describe("a fragment", () => {
  it("takes a heading level and a prefix, so that two can stand on one page", () => {
    const tree = treeOf({ name: "", project: permit, target: { form: "parkeervergunning" }, language: "nl" });
    const html = renderHtmlFragment(tree, { headingLevel: 3, idPrefix: "a-", open: true });
    const { document } = new JSDOM(html).window;
    expect(document.querySelector("h2")).toBeNull();
    expect(document.querySelector("#a-why-kenteken")).not.toBeNull();
    expect(document.querySelectorAll("details[open]")).toHaveLength(3);
  });
});

describe("plain text", () => {
  const text = renderText(treeOf({ name: "", project: rich, target: { form: "hulp" }, language: "nl" }), {
    width: 60,
  });

  it("breaks lines for letters and e-mail", () => {
    const long = text
      .split("\n")
      .filter((line) => line.length > 60 && line.trim().includes(" ") && !line.includes("https://"));
    expect(long).toEqual([]);
  });

  it("gives the address of a link behind its words", () => {
    expect(text).toContain("(https://rijkdam.example/rechten)");
    expect(text.replaceAll(/\s+/g, " ")).toContain("mail naar stop@rijkdam.example");
    expect(text).not.toContain("mailto:");
  });
});

describe("Markdown", () => {
  it.each(notices)("of $name says what the page says", (notice) => {
    const tree = treeOf(notice);
    const markdown = renderMarkdown(tree);
    for (const { title, blocks } of tree.layers) {
      if (blocks.length > 0) expect(markdown).toContain(`## ${title}`);
      for (const { heading } of blocks)
        if (heading !== undefined) expect(markdown).toContain(heading.replaceAll(/[()]/g, (mark) => mark));
    }
  });
});

describe("JSON", () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(noticeSchema);

  it.each(notices)("of $name is as the published schema says, with and without its facts", (notice) => {
    const tree = JSON.parse(renderJson(treeOf(notice))) as JsonValue;
    expect(validate(tree), JSON.stringify(validate.errors)).toBe(true);
    const published = JSON.parse(
      renderJson(publishNotice(notice.project, notice.target, { language: notice.language })),
    ) as JsonValue;
    expect(validate(published), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...(tree as object), extra: 1 })).toBe(false);
  });
});

describe("JSON-LD", () => {
  const terms = sharedFile("data/dpv-2.3-terms.tsv");
  const known = new Set((terms ?? "").split("\n").map((line) => line.split("\t")[0]));

  it.runIf(terms !== undefined).each(notices)(
    "of $name uses terms of DPV 2.3 only (needs ../shared/data)",
    (notice) => {
      const text = renderJsonLd(notice.project, notice.target, { language: notice.language });
      const used = [...text.matchAll(/https:\/\/w3id\.org\/dpv[^"#]*#[A-Za-z0-9-]+/g)].map(([iri]) => iri);
      expect(used.length).toBeGreaterThan(5);
      expect([...new Set(used)].filter((iri) => !known.has(iri))).toEqual([]);
    },
  );

  it("is a layered notice with a process per purpose and a just-in-time notice per question", () => {
    const document = JSON.parse(
      renderJsonLd(permit, { form: "parkeervergunning" }, { language: "nl" }),
    ) as Record<string, readonly unknown[]>;
    expect(document["@type"]).toContain("https://w3id.org/dpv#LayeredNotice");
    expect(document["https://w3id.org/dpv#hasNoticeLayer"]).toHaveLength(3);
    expect(document["https://w3id.org/dpv#hasProcess"]).toHaveLength(1);
    expect(document["https://w3id.org/dpv#hasNotice"]).toHaveLength(4);
    expect(JSON.stringify(document)).toContain("https://w3id.org/dpv/legal/eu/gdpr#A6-1-e");
  });
});

describe("TILT", () => {
  const schema = sharedFile("data/tilt-schema.json");

  it.runIf(schema !== undefined).each(notices.filter(({ target }) => !("organisation" in target)))(
    "of $name is valid against the official schema (needs ../shared/data)",
    ({ project, target, language }) => {
      const formats = { email: /^[^@\s]+@[^@\s]+$/, "uri-reference": /^\S*$/ };
      const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats });
      const { $schema: _, ...rest } = JSON.parse(schema ?? "{}") as Record<string, unknown>;
      const validate = ajv.compile(rest);
      const document = JSON.parse(
        renderTilt(project, target, { language, url: "https://voorbeeldstad.example/privacy" }),
      ) as JsonValue;
      const valid = validate(document);
      // The test register of the rich form gives no address; TILT wants text, and gets an empty one.
      expect(valid, JSON.stringify(validate.errors)).toBe(true);
    },
  );
});
