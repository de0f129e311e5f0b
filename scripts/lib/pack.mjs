import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./packages.mjs";

/**
 * Packs a package as `npm publish` would.
 * @param {string} path the folder of the package
 * @param {string} [target] where the tarball goes
 * @returns {string} the tarball
 */
export function pack(path, target = join(root, ".cache/packed")) {
  mkdirSync(target, { recursive: true });
  const output = execFileSync("npm", ["pack", "--json", "--silent", "--pack-destination", target], {
    cwd: path,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  /** @type {{ filename: string }[]} */
  const packed = JSON.parse(output);
  const file = packed[0]?.filename;
  if (file === undefined) throw new Error(`npm packed nothing in ${path}`);
  return join(target, file);
}
