// The verdicts of designers that were kept: Markdown as the review panel of Storybook exports it, in stories/reviews/.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/packages.mjs";

/**
 * @typedef {object} Review
 * @property {string} story the id of the story that was looked at
 * @property {string} version of what the story showed then
 * @property {string} verdict approved, approved-with-remarks, rejected
 * @property {string} date
 * @property {string} by
 */

/** @returns {Review[]} */
export function readReviews(folder = join(root, "stories/reviews")) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .flatMap((name) => reviewIn(readFileSync(join(folder, name), "utf8")) ?? []);
}

/**
 * The facts on top of an exported review; undefined for a text that is something else.
 * @param {string} text
 * @returns {Review | undefined}
 */
export function reviewIn(text) {
  const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
  if (head === undefined) return undefined;
  const facts = new Map(
    head.split(/\r?\n/).flatMap((line) => {
      const [, key, value] = /^(\w+): *(.*?) *$/.exec(line) ?? [];
      return key === undefined || value === undefined ? [] : [[key, value]];
    }),
  );
  const story = facts.get("story");
  const version = facts.get("version");
  if (story === undefined || version === undefined) return undefined;
  return {
    story,
    version,
    verdict: facts.get("verdict") ?? "",
    date: facts.get("date") ?? "",
    by: facts.get("by") ?? "",
  };
}
