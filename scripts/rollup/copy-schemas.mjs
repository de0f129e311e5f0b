import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Puts the JSON Schemas beside the command, where a form's `$schema` finds them: node_modules/waarom/schemas/.
 * @param {string} path the folder of the cli package
 * @returns {import("rollup").Plugin}
 */
export function copySchemas(path) {
  return {
    name: "copy-schemas",
    generateBundle() {
      const source = join(path, "../model/schemas");
      const target = join(path, "schemas");
      rmSync(target, { recursive: true, force: true });
      if (existsSync(source)) cpSync(source, target, { recursive: true });
    },
  };
}
