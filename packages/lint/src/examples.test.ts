import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { linkProject } from "@waarom/model";
import { describe, expect, it } from "vitest";
import { lint } from "./lint.js";
import { filesIn } from "./testing/example-files.js";

const folder = fileURLToPath(new URL("../../../examples/", import.meta.url));
const organisations = readdirSync(folder).filter((name) => !/^(?:audit|bad-practice)/.test(name));

/** Each example with what is found in it, rules that are off by default included where they only look for mistakes. */
const examples = organisations.map((name) => {
  const project = linkProject(filesIn(join(folder, name)), { asOf: "2026-11-23" });
  const found = lint(project, {
    rules: { "category/mismatch": "warning", "minimisation/finer-than-needed": "warning" },
  });
  return { name, project, found };
});

describe.each(examples)("the example $name", ({ project, found }) => {
  it("has no finding, not even a hint, but what somebody decided", () => {
    const open = found.filter(({ suppressed }) => suppressed === undefined);
    expect(
      open.map(({ file, range, ruleId, message }) => `${file}:${range.start.line} ${ruleId} ${message.en}`),
    ).toEqual([]);
  });

  it("asks a question in every form, in both languages", () => {
    expect([...project.languages]).toEqual(["nl", "en"]);
    expect(project.forms.size).toBeGreaterThan(0);
    for (const { walk } of project.forms.values()) expect(walk.fields.length).toBeGreaterThan(0);
  });
});

it("all examples together hold one exception, with its reason and the advice that was asked", () => {
  const decided = examples.flatMap(({ project }) => project.exceptions);
  expect(decided).toHaveLength(1);
  expect(decided[0]?.advice?.text).not.toBe("");
  const suppressed = examples.flatMap(({ found }) => found.filter((d) => d.suppressed !== undefined));
  expect(suppressed.map(({ ruleId, file }) => `${file} ${ruleId}`)).toEqual([
    "forms/wmo.form.json minimisation/known-already",
  ]);
});
