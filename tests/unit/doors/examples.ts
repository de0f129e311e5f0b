import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { linkProject, type Project, type SourceFile } from "@waarom/model";

const asOf = "2026-11-23";
const root = fileURLToPath(new URL("../../../examples", import.meta.url));

/** The examples that are good practice: an audit of how others do it, and how not to do it, are none. */
export const examples = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^(?:audit|bad-practice)/.test(entry.name))
  .map((entry) => entry.name)
  .sort();

export function filesOf(example: string): readonly SourceFile[] {
  const folder = join(root, example);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll("\\", "/"),
      text: readFileSync(path, "utf8"),
    }));
}

/** The example with one form written anew. */
export function exampleWith(
  files: readonly SourceFile[],
  form?: { readonly id: string; readonly text: string },
): Project {
  const path = form === undefined ? undefined : `forms/${form.id}.form.json`;
  const changed = form === undefined || path === undefined ? [] : [{ path, text: form.text }];
  return linkProject([...files.filter((file) => file.path !== path), ...changed], { asOf });
}
