import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { JsonObject } from "@waarom/model";
import { sentences } from "@waarom/notice";
import { describe, expect, it } from "vitest";
import { lint } from "./lint.js";
import { smallProject } from "./testing/small-project.js";

// The source documents stand beside the project, and are not part of it.
const folder = fileURLToPath(new URL("../../../../shared/seeds", import.meta.url));
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
const seeds = new Map(names.map((name) => [name.slice(0, 3), readFileSync(join(folder, name), "utf8")]));

const why = {
  purpose: "vergunning/beoordelen",
  legalBasis: "public-task",
  category: "case-details",
  provision: "voluntary",
};

/** What the linter says where each sentence of a text is the label of a question, each as `rule: word`. */
function asLabels(text: string): readonly string[] {
  const labels = text
    .split("\n")
    .flatMap((line) => sentences(line, "nl").map((sentence) => sentence.text.slice(0, 200)));
  const properties = Object.fromEntries(
    labels.map((title, index): [string, JsonObject] => [
      `v${index}`,
      { type: "string", title, maxLength: 100, "x-privacy": why },
    ]),
  );
  const found = lint(smallProject({ "$form/required": [], "$form/properties": properties }));
  return [
    ...new Set(
      found.map(({ ruleId, data }) => `${ruleId}: ${typeof data.word === "string" ? data.word : ""}`),
    ),
  ].sort();
}

/** What the linter says of a text that is the explanation of a question. */
function asNotice(text: string): readonly string[] {
  const body = text
    .split("\n")
    .map((line) => line.replaceAll(/[#{}<>[\]]/g, " ").trim())
    .join("\n\n");
  const notice = `---\nform: proef\n---\n\n# vraag\n\n## Kort\n\nKort.\n\n## Samenvatting\n\n${body}\n`;
  const found = lint(smallProject({}, { "notices/proef.nl.md": notice }));
  return [...new Set(found.map(({ ruleId }) => ruleId))].sort();
}

/** What a person would say, too: the privacy policy names what the law protects. The other texts name nothing of the kind. */
const right: Readonly<Record<string, readonly string[]>> = {
  "003": ["special/undeclared: etnische", "special/undeclared: gezondheid"],
};

describe.skipIf(seeds.size === 0)("texts that others wrote (skipped where ../shared/seeds is absent)", () => {
  it.each([...seeds])("as labels of questions give no false alarm: %s", (name, text) => {
    expect(asLabels(text)).toEqual(right[name] ?? []);
  });

  it.each([...seeds])("as an explanation are hard to read, and give no false alarm: %s", (_name, text) => {
    expect(asNotice(text)).toEqual(["text/readability"]);
  });
});
