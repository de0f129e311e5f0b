import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { JsonValue } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { notices, permit, permitTree, richTree, treeOf } from "../testing/notices.js";
import { sharedFile } from "../testing/project.js";
import { publishNotice } from "../versions/published.js";
import { renderJson } from "./json.js";
import { renderJsonLd } from "./json-ld.js";
import { renderMarkdown } from "./markdown.js";
import { noticeSchema } from "./notice-schema.js";
import { renderText } from "./text.js";
import { renderTilt } from "./tilt.js";

describe("plain text", () => {
  const text = renderText(richTree, {
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

describe("a letter", () => {
  const law = "Gemeentewet, artikel 225";

  it("names the laws of a purpose once, and at a question what is its own", () => {
    const text = renderText(permitTree, { width: 0 });
    expect(text.split(law)).toHaveLength(2);
    expect(text.split("Verplicht of niet (AVG 13.2e):").length).toBe(permitTree.whys.length + 1);
    // Where everything can be folded, it is all there.
    expect(renderMarkdown(permitTree).split(law)).toHaveLength(permitTree.whys.length + 2);
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
