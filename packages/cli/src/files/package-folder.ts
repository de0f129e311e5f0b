import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of this package, wherever in it this code ended up: in `src` while testing, in `dist` or a chunk below it
 * once built.
 */
export const packageFolder: string = folderWithManifest(dirname(fileURLToPath(import.meta.url)));

function folderWithManifest(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, "package.json")) || above === folder ? folder : folderWithManifest(above);
}
