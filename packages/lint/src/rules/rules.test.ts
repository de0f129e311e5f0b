import { builtInLanguages } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { placeholdersOf } from "../engine/message.js";
import { pageHead } from "../testing/page-head.js";
import { headings, readRulePage, writeRulePage, writing } from "../testing/rule-page.js";
import { testRule } from "../testing/test-rule.js";
import { rules } from "./index.js";

// Every rule is tested by the examples in its pages; see testing/test-rule.ts.
for (const rule of rules) testRule(rule);

describe.each(rules)("$id", (rule) => {
  it("has a place of its own and a name that nobody else has", () => {
    expect(rule.id).toMatch(/^[a-z]+\/[a-z][a-z-]*$/);
    expect(rules.filter(({ id }) => id === rule.id)).toHaveLength(1);
  });

  it("says the same in both languages, and what a resident notices", () => {
    for (const { nl, en } of Object.values(rule.messages)) {
      expect(new Set(placeholdersOf(nl))).toEqual(new Set(placeholdersOf(en)));
      expect(nl).toMatch(/inwoner|iemand|mensen|persoon|kind/i);
      expect(en).toMatch(/resident|anybody|somebody|people|person|child/i);
    }
  });

  it.each(builtInLanguages)(
    "has a page in %s that begins with its facts and says all that a page says",
    (language) => {
      const page = readRulePage(rule.id, language);
      const first = page.lines.findIndex((line) => line.startsWith("## "));
      const head = pageHead(rule, page, language);
      if (writing) {
        page.lines.splice(0, first, ...head);
        writeRulePage(page);
      }
      expect(readRulePage(rule.id, language).lines.slice(0, head.length)).toEqual(head);
      expect([...page.sections.keys()]).toEqual([...headings[language]]);
      const [wrong, right] = [headings[language][2], headings[language][3]];
      for (const [heading, text] of page.sections) {
        if (heading !== wrong && heading !== right) expect(text.trim().length).toBeGreaterThan(5);
      }
    },
  );

  it("has an example of every message and one of silence", () => {
    const { examples } = readRulePage(rule.id, "nl");
    const shown = examples.flatMap(({ blocks }) =>
      blocks.flatMap(({ expected }) => expected.map((e) => e.messageId)),
    );
    expect(new Set(shown)).toEqual(new Set(Object.keys(rule.messages)));
    expect(examples.some(({ kind }) => kind === "right")).toBe(true);
    for (const { kind, blocks } of examples) {
      const expected = blocks.flatMap((block) => block.expected);
      expect(expected.length > 0).toBe(kind === "wrong");
    }
  });

  it("has the same examples in both languages", () => {
    const [nl, en] = builtInLanguages.map((language) =>
      readRulePage(rule.id, language).examples.map(({ kind, blocks }) => ({
        kind,
        blocks: blocks.map(({ name, code, fixed, expected }) => ({
          ...{ name, code, fixed },
          expected: expected.map(({ place, messageId }) => `${place} ${messageId}`),
        })),
      })),
    );
    expect(en).toEqual(nl);
  });
});
