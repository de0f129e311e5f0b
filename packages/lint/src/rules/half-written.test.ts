import { expect, it } from "vitest";
import { lint } from "../lint.js";
import { answerRows } from "../testing/answer-rows.js";
import { questionRows } from "../testing/question-rows.js";
import { registerRows } from "../testing/register-rows.js";
import { findingsWith, smallProject } from "../testing/small-project.js";

// What a person would say of a project that is not finished, or not right: this and nothing more.
const rows = [...questionRows, ...answerRows, ...registerRows].map(([what, changes, ...findings]) => ({
  what,
  changes,
  findings,
}));

it.each(rows)("finds in a project with: $what", ({ changes, findings }) => {
  expect(findingsWith(changes)).toEqual(findings);
});

it.each(rows.filter(({ findings }) => findings.length > 0))(
  "names the question, and leads to what it contradicts, with: $what",
  ({ changes }) => {
    const project = smallProject(changes);
    const paths = [...project.forms.values()].flatMap(({ walk }) => [...walk.fields, ...walk.groups]);
    for (const { ruleId, pointer, dataPath, related = [], file, range, suggestions = [], fix } of lint(
      project,
    )) {
      // A place inside a question is about that question; one outside is about none.
      const inside = /^(?:\/allOf\/0\/then)?\/properties\/(\w+)/.exec(
        file.endsWith(".form.json") ? pointer : "",
      );
      if (dataPath !== undefined && dataPath !== "") {
        // What cannot be answered at all is no field.
        if (!ruleId.startsWith("form/")) expect(paths.map(({ path }) => path)).toContain(dataPath);
        if (inside !== null) expect(dataPath.split("/")[1]).toBe(inside[1]);
      } else if (inside !== null && !ruleId.startsWith("link/"))
        expect([ruleId, pointer]).toEqual(["a question", ""]);
      for (const place of related) {
        expect(place.message.nl.length).toBeGreaterThan(10);
        expect(place.file === file && place.range.start.offset === range.start.offset).toBe(false);
      }
      for (const mend of [...suggestions, ...(fix === undefined ? [] : [fix])]) {
        expect(mend.title.nl).not.toBe(mend.title.en);
        expect(mend.edits.length).toBeGreaterThan(0);
      }
    }
  },
);
