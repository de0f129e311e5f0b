import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceFile } from "@waarom/model";

/** The folder of the rules' pages. */
export const rulesFolder = fileURLToPath(new URL("../../../../docs/rules/", import.meta.url));

/** Every file below a folder, as a project's files. */
export function filesIn(folder: string, under = ""): readonly SourceFile[] {
  return readdirSync(join(folder, under))
    .sort()
    .flatMap((name) => {
      const path = under === "" ? name : `${under}/${name}`;
      if (statSync(join(folder, path)).isDirectory()) return filesIn(folder, path);
      return [{ path, text: readFileSync(join(folder, path), "utf8") }];
    });
}

/** The project that every example of the pages is read with. */
export const exampleProject: readonly SourceFile[] = filesIn(join(rulesFolder, "example")).filter(
  ({ path }) => path !== "README.md",
);
