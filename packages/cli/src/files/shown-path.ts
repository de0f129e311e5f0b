import { relative } from "node:path";

/** A folder as a person would type it: `.`, `gemeente`, and in full where it lies outside the folder they are in. */
export function shownPath(cwd: string, folder: string): string {
  const path = relative(cwd, folder);
  if (path === "") return ".";
  return path.startsWith("..") ? folder : path;
}
