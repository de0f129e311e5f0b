import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const importRule = /^@import\s+(?:url\()?["']([^"']+)["']\)?\s*;[ \t]*$/gm;

/**
 * The text of a style sheet with everything that it imports in its place.
 * @param {string} file
 * @returns {string}
 */
function inline(file) {
  const { resolve } = createRequire(file);
  return readFileSync(file, "utf8").replace(importRule, (_rule, /** @type {string} */ name) =>
    inline(name.startsWith(".") ? join(dirname(file), name) : resolve(name)).trim(),
  );
}

/**
 * Writes src/styles.css as one file, so that a page needs one `<link>` and no bundler.
 * @param {string} path the folder of the package
 * @returns {import("rollup").Plugin}
 */
export function styles(path) {
  const source = join(path, "src/styles.css");
  return {
    name: "styles",
    generateBundle() {
      if (existsSync(source)) {
        this.emitFile({ type: "asset", fileName: "styles.css", source: inline(source) });
      }
    },
  };
}
