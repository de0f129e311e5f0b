import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { packageFolder } from "../files/package-folder.js";

interface StaticFile {
  readonly type: string;
  readonly body: Uint8Array;
}

/** Files by name. Only what was listed when the server started exists: no request reaches the disk. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The scripts and style sheets that `npm run build` made for the browser, beside the command's own code. */
export function clientFiles(folder = join(packageFolder, "dist/client")): StaticFiles {
  const files = new Map<string, StaticFile>();
  const walk = (inside: string) => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const name = inside === "" ? entry.name : `${inside}/${entry.name}`;
      const type = types[extname(entry.name)];
      if (entry.isDirectory()) walk(name);
      else if (type !== undefined) files.set(name, { type, body: readFileSync(join(folder, name)) });
    }
  };
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) walk("");
  return files;
}
