import type { Layer, NoticeTree, Project } from "@waarom/model";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { composeNotice } from "../compose/compose-notice.js";
import { sourceKey } from "../compose/context.js";
import type { NoticeTarget } from "../facts/target.js";
import { exampleProject, goodExamples } from "../testing/project.js";
import { renderHtmlPage } from "./html-page.js";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  // A page that stands alone holds its style sheet; a title may be as long as a form's.
  rules: { "long-title": "off", "no-inline-style": "error", "require-csp-nonce": "off" },
});

function targetsOf(project: Project): readonly NoticeTarget[] {
  return [
    ...[...project.forms.keys()].map((form) => ({ form })),
    ...Object.keys(project.register.value.activities).map((activity) => ({ activity })),
    { organisation: true },
  ];
}

/** What a layer rests on: of an editor's text its file, whichever of the layers it is. */
function sourcesOf(tree: NoticeTree, layer: Layer): ReadonlySet<string> {
  const blocks = tree.layers.filter((one) => one.layer === layer).flatMap((one) => one.blocks);
  return new Set(
    blocks
      .flatMap(({ sources }) => sources)
      .map((source) => (source.kind === "notice" ? source.location.file : sourceKey(source))),
  );
}

const cases = goodExamples.flatMap((example) => {
  const project = exampleProject(example);
  return targetsOf(project).flatMap((target) =>
    project.languages.map((language) => ({
      name: `${example} ${JSON.stringify(target)} ${language}`,
      tree: composeNotice(project, target, { language }),
    })),
  );
});

describe("the notices of all examples", () => {
  it.each(cases)("$name: each layer rests on all that the one above it says", ({ tree }) => {
    const [short, summary, legal] = (["short", "summary", "legal"] as const).map((layer) =>
      sourcesOf(tree, layer),
    );
    expect([...(short ?? [])].filter((source) => summary?.has(source) !== true)).toEqual([]);
    expect([...(summary ?? [])].filter((source) => legal?.has(source) !== true)).toEqual([]);
    expect(short?.size).toBeGreaterThan(0);
  });

  it.each(cases)("$name: are in one language, and leave no name or gap open", ({ tree }) => {
    const page = renderHtmlPage(tree);
    expect(page).not.toMatch(/\{\{|\}\}|undefined|\[object|: \.|<dd><\/dd>|<li><\/li>|<p><\/p>/);
    // Of the page and of the notice in it, and of no text that lacks a translation.
    expect(page.split(" lang=")).toHaveLength(3);
  });

  it.each(cases)("$name: are valid, accessible HTML", async ({ tree }) => {
    const report = await validator.validateString(renderHtmlPage(tree, { standalone: true }));
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });
});
