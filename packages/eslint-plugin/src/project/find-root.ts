import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** What only the root of a project holds. */
const marks = ["waarom.json", "register.yaml", "register"];

const roots = new Map<string, string | undefined>();

/** The nearest folder around a file that is the root of a project, or undefined. */
export function findRoot(file: string): string | undefined {
  const folder = dirname(file);
  if (roots.has(folder)) return roots.get(folder);
  const root = marks.some((mark) => existsSync(join(folder, mark)))
    ? folder
    : dirname(folder) === folder
      ? undefined
      : findRoot(folder);
  // Where there is none yet, somebody may make one while the editor is open.
  if (root !== undefined) roots.set(folder, root);
  return root;
}
