import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checklistItems } from "../checklist/items.js";
import { placeholders } from "./table.js";

const docs = readFileSync(
  join(dirname(fileURLToPath(import.meta.url)), "../../../../docs/notices.md"),
  "utf8",
);
/** Without the padding that makes a table straight. */
const tight = (line: string) => line.replaceAll(/\s+/g, " ").trim();
const lines = new Set(docs.split("\n").map(tight));
const cell = (text: string) => text.replaceAll("|", "\\|");

/** The tables of `docs/notices.md`, as the code has them. */
const placeholderRows = Object.values(placeholders).map(
  ({ names, what, example }) =>
    `| \`{{${names.nl}}}\` | \`{{${names.en}}}\` | ${cell(what.en)} | ${cell(example.nl)} |`,
);
const itemRows = Object.entries(checklistItems).map(
  ([id, { label, when, reference, placement, decides }]) =>
    `| \`${id}\` | ${cell(label.en)} | ${cell(when.en)} | ${cell(reference.en)} | ${placement.join(", ") || "none"} | ${decides} |`,
);

describe("docs/notices.md", () => {
  it("lists every placeholder", () => {
    expect(placeholderRows.filter((row) => !lines.has(tight(row)))).toEqual([]);
  });

  it("lists every item of the checklist", () => {
    expect(itemRows.filter((row) => !lines.has(tight(row)))).toEqual([]);
  });
});
