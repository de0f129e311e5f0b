import { linkProject, type SourceFile } from "@waarom/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { applyFixes } from "./fixes/apply.js";
import { lint } from "./lint.js";
import { reporters } from "./reporters/index.js";
import { filesIn } from "./testing/example-files.js";
import { fileURLToPath } from "node:url";

const numRuns = Math.min(Number(process.env.WAAROM_FC_RUNS ?? 60), 5000);
const example = fileURLToPath(new URL("../../../examples/gemeente-voorbeeld", import.meta.url));
const files = filesIn(example).filter(({ path }) => path !== "README.md");

/** What a slip of the hand, a merge gone wrong or somebody hostile puts in a file. */
const rubbish = fc.oneof(
  fc.constantFrom(
    "",
    "null",
    "{}",
    "[]",
    '"',
    "{",
    "}",
    ":",
    ",",
    "\n",
    "- ",
    "&a",
    "*a",
    "__proto__",
    "constructor",
    "\u0000",
    "\u202e",
    "{{",
    "}}",
  ),
  fc.constantFrom(
    '"x-privacy": []',
    '"$ref": "#"',
    '"type": ["string"]',
    '"default": true',
    "consent: {}",
    "period: P1Y",
    "# x\n## Kort\n",
  ),
  fc.string({ maxLength: 12 }),
);

/** A real project in which some pieces of text were replaced. */
const damaged = fc
  .array(
    fc.record({
      file: fc.nat(),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(60),
      by: rubbish,
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((damages): readonly SourceFile[] => {
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    for (const { file, at, length, by } of damages) {
      const { path = "" } = files[file % files.length] ?? {};
      const text = texts.get(path) ?? "";
      const from = Math.floor(at * text.length);
      texts.set(path, text.slice(0, from) + by + text.slice(from + length));
    }
    return [...texts].map(([path, text]) => ({ path, text }));
  });

it("survives any damage to a real project, and places each finding inside its file (property)", () => {
  fc.assert(
    fc.property(damaged, (damagedFiles) => {
      const texts = new Map(damagedFiles.map(({ path, text }) => [path, text]));
      const found = lint(linkProject(damagedFiles, { asOf: "2026-11-23" }));
      for (const { file, range, ruleId, messageId, related = [], fix } of found) {
        for (const place of [{ file, range }, ...related, ...(fix?.edits ?? [])]) {
          const length = texts.get(place.file)?.length;
          const { start, end } = place.range;
          const what = `${ruleId} ${messageId} in ${place.file}`;
          // A register that is gone altogether has no file of its own: its findings stand at the start of nothing.
          if (length === undefined) expect(start.offset, what).toBe(0);
          else {
            expect(start.offset, what).toBeGreaterThanOrEqual(0);
            expect(end.offset, what).toBeGreaterThanOrEqual(start.offset);
            expect(end.offset, what).toBeLessThanOrEqual(length);
            expect(Math.min(start.line, start.column), what).toBeGreaterThanOrEqual(1);
          }
        }
      }
      for (const reporter of Object.values(reporters))
        reporter(found, { language: "nl", textOf: (file) => texts.get(file) });
      applyFixes(damagedFiles, found);
    }),
    { numRuns },
  );
}, 120_000);
