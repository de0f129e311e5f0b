import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./packages.mjs";

/**
 * Every file of the repository, also those not committed yet; nothing that is generated or installed.
 * @returns {string[]}
 */
export function repositoryFiles() {
  const arguments_ = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  return execFileSync("git", arguments_, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 })
    .split("\0")
    .filter((path) => path !== "" && existsSync(join(root, path)));
}
