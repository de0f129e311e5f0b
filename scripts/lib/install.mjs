// Installs what package-lock.json names, when it is not there yet. Uses nothing but Node, for it runs first.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./packages.mjs";
import { npm, runOrStop } from "./run.mjs";

/** @typedef {{ version?: string, link?: boolean, optional?: boolean }} Locked */

/**
 * @param {string} path
 * @returns {Record<string, Locked>}
 */
function lockedIn(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}

/**
 * Why an install is needed, or nothing if what stands in node_modules is what the lock file says.
 * @param {string} folder
 */
function staleness(folder) {
  const installed = join(folder, "node_modules/.package-lock.json");
  if (!existsSync(installed)) return "nothing is installed yet";
  const there = lockedIn(installed);
  const wanted = Object.entries(lockedIn(join(folder, "package-lock.json"))).filter(([path]) =>
    path.includes("node_modules/"),
  );
  const wrong = wanted.find(([path, { version, link, optional }]) => {
    if (there[path] === undefined) return optional !== true;
    return link !== true && there[path].version !== version;
  });
  return wrong === undefined
    ? undefined
    : `${wrong[0].replace(/^.*node_modules\//, "")} is missing or another version`;
}

/**
 * Does nothing where nothing is to be done.
 * @param {string} [folder] one with a lock file of its own
 */
export async function install(folder = root) {
  const reason = staleness(folder);
  if (reason === undefined) return;
  console.log(`Installing dependencies, because ${reason} …`);
  await runOrStop(npm, ["ci", "--prefix", folder]);
}

/** Says in words what would otherwise be a syntax error. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Waarom needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(2);
}
