import { cpSync, existsSync, rmSync } from "node:fs";

/**
 * Copies a file or a folder while building, in place of what was there.
 * @param {string} from
 * @param {string} to
 * @returns {import("rollup").Plugin}
 */
export function copy(from, to) {
  return {
    name: "copy",
    generateBundle() {
      rmSync(to, { recursive: true, force: true });
      if (existsSync(from)) cpSync(from, to, { recursive: true });
    },
  };
}
