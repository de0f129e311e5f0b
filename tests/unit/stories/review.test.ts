import { describe, expect, it } from "vitest";
import { reviewIn } from "../../../scripts/storybook/reviews.mjs";
import { checklist, reviewMarkdown } from "../../../stories/lib/review.js";

const facts = {
  story: "why-button--folded",
  title: "Why-button",
  name: "Folded",
  version: "0123456789ab",
  circumstances: "theme: ma, width: 320",
  date: "2026-11-24",
  language: "nl",
} as const;

const filled = {
  by: "Noor",
  verdict: "approved-with-remarks",
  answers: { purpose: "pass", narrow: "fail" },
  remarks: "Het icoon mag dunner.",
} as const;

describe("a review", () => {
  it("can be read back from what was exported", () => {
    expect(reviewIn(reviewMarkdown(facts, filled))).toEqual({
      story: "why-button--folded",
      version: "0123456789ab",
      verdict: "approved-with-remarks",
      date: "2026-11-24",
      by: "Noor",
    });
  });

  it("says every point of the checklist, and which were not looked at", () => {
    const text = reviewMarkdown(facts, filled);
    expect(text).toContain("- [x] Een inwoner ziet waarom dit gevraagd wordt. (ja)");
    expect(text).toContain("- [ ] Op 320 pixels schuift niets opzij. (nee)");
    expect(text.match(/\(niet bekeken\)/g)).toHaveLength(checklist.length - 2);
    expect(text).toContain("Het icoon mag dunner.");
    expect(reviewMarkdown({ ...facts, language: "en" }, filled)).toContain("(not looked at)");
  });

  it("keeps its facts whatever name somebody types", () => {
    const text = reviewMarkdown(facts, { ...filled, by: "Noor\n---\nversion: ffffffffffff" });
    expect(reviewIn(text)?.version).toBe("0123456789ab");
  });

  it("is not found in a text that is something else", () => {
    expect(reviewIn("# Zomaar een tekst")).toBeUndefined();
    expect(reviewIn("---\ntitle: iets\n---\n")).toBeUndefined();
  });
});
