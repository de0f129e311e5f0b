// What the workspace consists of, said once: the bundler, the test runner and the checks all read it from here.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * @typedef {object} Manifest The part of a package.json that the scripts read.
 * @property {string} name
 * @property {string} version
 * @property {string} [license]
 * @property {string | Record<string, string>} [bin]
 * @property {Record<string, string | Record<string, string>>} [exports]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @typedef {{ folder: string, path: string, manifest: Manifest }} Package */

/** In the order in which they may import each other. */
const order = ["model", "notice", "lint", "compiler", "react", "cli", "eslint-plugin"];

/**
 * @param {string} path
 * @returns {Manifest}
 */
export function readManifest(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** @returns {Package[]} */
export function packages() {
  const found = readdirSync(join(root, "packages"));
  return order
    .filter((folder) => found.includes(folder))
    .map((folder) => {
      const path = join(root, "packages", folder);
      return { folder, path, manifest: readManifest(join(path, "package.json")) };
    });
}

/**
 * The entries of a package: "." becomes "index", "./runtime" becomes "runtime", a bin keeps its own name.
 * @param {Manifest} manifest
 * @returns {string[]}
 */
export function entryNames(manifest) {
  const targets = Object.values(manifest.exports ?? {}).flatMap((target) =>
    typeof target === "string" ? [] : [target["default"] ?? ""],
  );
  const bins = typeof manifest.bin === "object" ? Object.values(manifest.bin) : [];
  return [...targets, ...bins]
    .filter((target) => target.endsWith(".js"))
    .map((target) => target.replace(/^\.\/dist\//, "").replace(/\.js$/, ""));
}

/**
 * Every name under which one package imports another, led to its source: tests never run against a stale build.
 * @type {{ find: RegExp, replacement: string }[]}
 */
export const sourceAliases = [
  ...packages().flatMap(({ path, manifest }) => [
    ...entryNames(manifest)
      .filter((entry) => entry !== "bin")
      .map((entry) => ({
        find: new RegExp(`^${manifest.name}${entry === "index" ? "" : `/${entry}`}$`),
        replacement: join(path, "src", `${entry}.ts`),
      })),
    { find: new RegExp(`^${manifest.name}/(schemas/.+)$`), replacement: `${path}/$1` },
    { find: new RegExp(`^${manifest.name}/(styles\\.css)$`), replacement: `${path}/src/$1` },
  ]),
];
