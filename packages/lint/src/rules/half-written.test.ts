import { expect, it } from "vitest";
import { questionRows } from "../testing/question-rows.js";
import { registerRows } from "../testing/register-rows.js";
import { findingsWith } from "../testing/small-project.js";

// What a person would say of a project that is not finished, or not right: this and nothing more.
const rows = [...questionRows, ...registerRows].map(([what, changes, ...findings]) => ({
  what,
  changes,
  findings,
}));

it.each(rows)("finds in a project with: $what", ({ changes, findings }) => {
  expect(findingsWith(changes)).toEqual(findings);
});
