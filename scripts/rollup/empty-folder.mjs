import { rmSync } from "node:fs";

/**
 * Empties a folder just before it is written, so that nothing of an earlier build stays and a failed one removes nothing.
 * @param {string} folder
 * @returns {import("rollup").Plugin}
 */
export function emptyFolder(folder) {
  return {
    name: "empty-folder",
    generateBundle() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
