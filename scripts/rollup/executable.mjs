import { chmodSync } from "node:fs";

/**
 * npm sets this bit when it installs a package; in this repository nothing else does.
 * @param {string} file
 * @returns {import("rollup").Plugin}
 */
export function executable(file) {
  return {
    name: "executable",
    writeBundle() {
      chmodSync(file, 0o755);
    },
  };
}
