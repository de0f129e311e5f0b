import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "./files/package-folder.js";

/** The version in this package's own package.json. */
export const version: string = versionOf(readFileSync(join(packageFolder, "package.json"), "utf8"));

function versionOf(manifest: string): string {
  const read: unknown = JSON.parse(manifest);
  return typeof read === "object" && read !== null && "version" in read && typeof read.version === "string"
    ? read.version
    : "?";
}
