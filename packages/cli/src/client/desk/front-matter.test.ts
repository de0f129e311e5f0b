import { describe, expect, it } from "vitest";
import { parseNoticeDocument } from "@waarom/model/source";
import { frontMatterChange } from "./front-matter.js";

function changed(text: string, key: string, value: string): string {
  const change = frontMatterChange(text, key, value);
  return change === undefined ? text : text.slice(0, change.from) + change.insert + text.slice(change.to);
}
const text = "---\nform: a\nstatus: draft\n---\n\n# a\n\n## Kort\n\nstatus: dit is tekst.\n";

describe("the top of a text", () => {
  it("gets another value, and nothing else changes", () => {
    expect(changed(text, "status", "approved")).toBe(text.replace("status: draft", "status: approved"));
  });

  it("gets a key that it did not have, and loses one that is emptied", () => {
    expect(changed(text, "reviewBy", "2027-01-31")).toBe(
      text.replace("draft\n---", "draft\nreviewBy: 2027-01-31\n---"),
    );
    expect(changed(text, "status", "")).toBe(text.replace("status: draft\n", ""));
    expect(frontMatterChange(text, "owner", "")).toBeUndefined();
  });

  it("is made where there is none", () => {
    expect(changed("# a\n", "status", "draft")).toBe("---\nstatus: draft\n---\n\n# a\n");
    expect(frontMatterChange("# a\n", "status", "")).toBeUndefined();
  });

  it.each([
    'redactie: "Mobiliteit" #1',
    "nee",
    "yes",
    "12",
    "team Zorg & Welzijn",
    "- x",
    "afdeling Mobiliteit",
    "a\\b",
  ])("reads back as it was typed: %s", (owner) => {
    const { frontMatter, diagnostics } = parseNoticeDocument(
      "notices/a.nl.md",
      changed(text, "owner", owner),
    );
    expect(diagnostics).toEqual([]);
    expect(frontMatter.owner).toBe(owner);
  });
});
