import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generateFindingsPage } from "./findings-page.js";
import { generateRegisterPage } from "./register-page.js";
import { generateSchemas } from "./schemas.js";

const mend = "is out of date; run: npm run -w @waarom/model schemas";
const read = (path: string) => {
  const url = new URL(path, import.meta.url);
  return existsSync(url) ? readFileSync(url, "utf8") : "";
};

describe("what is generated from the shapes", () => {
  it.each([...generateSchemas()])("schemas/%s is up to date", (file, schema) => {
    const text = read(`../../schemas/${file}`);
    expect(text === "" ? undefined : JSON.parse(text), `schemas/${file} ${mend}`).toEqual(schema);
  });

  it.each([
    ["register.md", generateRegisterPage()],
    ["findings.md", generateFindingsPage()],
  ])("docs/reference/%s is up to date", (file, page) => {
    const text = read(`../../../../docs/reference/${file}`);
    expect(squeeze(text), `docs/reference/${file} ${mend}`).toBe(squeeze(page));
  });
});

/** Prettier pads tables; only the words count. */
function squeeze(markdown: string): string {
  return markdown
    .replaceAll(/[ \t]+/g, " ")
    .replaceAll(/-{3,}/g, "---")
    .trim();
}
