import { readFileSync } from "node:fs";

/** The version in this package's own package.json, which stands one folder up from both `src` and `dist`. */
export const version: string = versionOf(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

function versionOf(manifest: string): string {
  const read: unknown = JSON.parse(manifest);
  return typeof read === "object" && read !== null && "version" in read && typeof read.version === "string"
    ? read.version
    : "?";
}
