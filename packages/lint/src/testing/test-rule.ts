import { linkProject, builtInLanguages, type Diagnostic, type SourceFile } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { applyFixes } from "../fixes/apply.js";
import { lint } from "../lint.js";
import type { Rule } from "../engine/rule.js";
import type { RuleSeverities } from "../engine/settings.js";
import { rules } from "../rules/index.js";
import { exampleProject } from "./example-files.js";
import {
  readRulePage,
  writeRulePage,
  writing,
  type Example,
  type Expected,
  type RulePage,
} from "./rule-page.js";
import { snippet } from "./snippets.js";

/** The day that the examples are judged by. */
const exampleDay = "2026-11-23";

/** The files of an example with those that it stands among. */
function filesOf(example: Example): readonly SourceFile[] {
  const own = example.blocks.map(({ name, code }) => snippet(name, code).file);
  const replaced = new Set(own.map(({ path }) => path));
  return [...exampleProject.filter(({ path }) => !replaced.has(path)), ...own];
}

/** Every other rule is off: what it would find is tested by its own pages. Rules about exceptions judge the others. */
function settingsFor(rule: Rule): RuleSeverities {
  const own = rule.severity === "off" ? ("warning" as const) : rule.severity;
  if (rule.scope === "configuration") return { [rule.id]: own };
  return Object.fromEntries(rules.map(({ id }) => [id, id === rule.id ? own : ("off" as const)]));
}

/** What the rule finds in an example, whatever its severity. */
function findingsIn(rule: Rule, files: readonly SourceFile[]): readonly Diagnostic[] {
  const found = lint(linkProject(files, { asOf: exampleDay }), { rules: settingsFor(rule) });
  return found.filter((d) => d.ruleId === rule.id);
}

/** A place that its author left at `0:0` is filled in while the pages are written; any other stays to be checked. */
function fillIn(page: RulePage, expected: Expected[], places: readonly string[]): void {
  expected.forEach((e, index) => {
    const place = places[index];
    if (e.place !== "0:0" || place === undefined) return;
    expected[index] = { ...e, place };
    page.lines[e.line] = `> \`${place}\` **${e.messageId}**`;
  });
}

/**
 * The examples in a rule's pages, as tests: a wrong one gives exactly the findings that stand below it, at their places
 * and in these words; a right one gives none; what `--fix` makes of an example is what the page says.
 */
export function testRule(rule: Rule): void {
  describe.each(builtInLanguages)(`${rule.id} (%s)`, (language) => {
    const page = readRulePage(rule.id, language);

    it.each(page.examples.filter(({ kind }) => kind === "wrong"))("finds: $title", (example) => {
      const found = findingsIn(rule, filesOf(example));
      for (const block of example.blocks) {
        const { file, place } = snippet(block.name, block.code);
        const here = found.filter((d) => d.file === file.path);
        const shown = here.map((d) => `${place(d.range.start)} ${d.messageId}`);
        if (writing)
          fillIn(
            page,
            block.expected,
            here.map((d) => place(d.range.start)),
          );
        expect(shown).toEqual(block.expected.map((e) => `${e.place} ${e.messageId}`));
        block.expected.forEach((e, index) => {
          const said = `> \`${e.place}\` **${e.messageId}** ${here[index]?.message[language] ?? ""}`;
          if (writing) page.lines[e.line] = said;
          expect(page.lines[e.line]).toBe(said);
        });
      }
      if (writing) writeRulePage(page);
      const files = new Set(example.blocks.map(({ name, code }) => snippet(name, code).file.path));
      expect(found.filter((d) => !files.has(d.file))).toEqual([]);
    });

    it.each(page.examples.filter(({ kind }) => kind === "right"))("finds nothing: $title", (example) => {
      const files = filesOf(example);
      expect(findingsIn(rule, files).map(({ message }) => message[language])).toEqual([]);
      const unreadable = linkProject(files, { asOf: exampleDay }).diagnostics;
      expect(unreadable.map(({ message, file }) => `${file}: ${message[language]}`)).toEqual([]);
    });

    it.each(page.examples.filter(({ blocks }) => blocks.some(({ fixed }) => fixed !== undefined)))(
      "mends: $title",
      (example) => {
        const files = filesOf(example);
        const mended = applyFixes(files, findingsIn(rule, files)).files;
        for (const { name, code, fixed } of example.blocks) {
          const { file, unwrap } = snippet(name, code);
          const text = mended.find(({ path }) => path === file.path)?.text ?? "";
          expect(unwrap(text)).toBe(fixed ?? code);
        }
        const again = findingsIn(rule, mended);
        expect(again.filter((d) => d.fix !== undefined)).toEqual([]);
        expect(applyFixes(mended, again).files).toEqual(mended);
      },
    );
  });
}
