// Every story by its id, read from the story files without running them.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { loadCsf } from "storybook/internal/csf-tools";
import { root } from "../lib/packages.mjs";

/**
 * @typedef {object} StoryEntry
 * @property {string} id
 * @property {string} title
 * @property {string} name as Storybook and the test report show it
 * @property {string} file relative to the repository
 * @property {string} [component] as the story file calls it
 * @property {string} text of the file
 */

/** @returns {StoryEntry[]} */
export function storyIndex(folder = join(root, "stories")) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".stories.tsx"))
    .sort()
    .flatMap((name) => storiesIn(join(folder, name)));
}

/** @param {string} path */
function storiesIn(path) {
  const text = readFileSync(path, "utf8");
  const csf = loadCsf(text, { fileName: path, makeTitle: (title) => title ?? "" }).parse();
  const component = csf.meta.component;
  return csf.stories.map(({ id, name }) => ({
    id,
    title: csf.meta.title ?? "",
    name: name ?? "",
    file: relative(root, path).replaceAll("\\", "/"),
    ...(component === undefined ? {} : { component }),
    text,
  }));
}
