import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packages, root } from "./packages.mjs";

/**
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {string} [license]
 * @property {string[]} [os]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @typedef {{ name: string, version: string, license: string, usedBy: string[], oneSystem: boolean }} RunTimeDependency */

/**
 * Where Node finds `name` from a package in `from`: the nearest node_modules upwards.
 * @param {Record<string, Locked>} locked
 * @param {string} from
 * @param {string} name
 * @returns {string | undefined}
 */
function find(locked, from, name) {
  const here = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
  if (locked[here] !== undefined) return here;
  if (from === "") return undefined;
  const parent = from.lastIndexOf("/node_modules/");
  return find(locked, parent === -1 ? "" : from.slice(0, parent), name);
}

/**
 * Everything that comes along when somebody installs our packages, on whatever system, as the lock file has it.
 * @returns {RunTimeDependency[]}
 */
export function runTimeDependencies() {
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages: locked } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const ours = new Set(packages().map(({ manifest }) => manifest.name));
  /** @type {Map<string, Set<string>>} */
  const usedBy = new Map();

  /**
   * @param {string} from
   * @param {Record<string, string>} wanted
   * @param {string} user
   */
  function visit(from, wanted, user) {
    for (const name of Object.keys(wanted)) {
      const path = ours.has(name) ? undefined : find(locked, from, name);
      if (path === undefined) continue;
      const users = usedBy.get(path) ?? new Set();
      if (users.has(user)) continue;
      usedBy.set(path, users.add(user));
      visit(path, { ...locked[path]?.dependencies, ...locked[path]?.optionalDependencies }, user);
    }
  }
  for (const { folder, manifest } of packages()) {
    visit(
      `packages/${folder}`,
      { ...manifest.dependencies, ...manifest.optionalDependencies },
      manifest.name,
    );
  }

  return [...usedBy]
    .map(([path, users]) => ({
      name: path.replace(/^.*node_modules\//, ""),
      version: locked[path]?.version ?? "",
      license: locked[path]?.license ?? "",
      usedBy: [...users].sort(),
      oneSystem: locked[path]?.os !== undefined,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}
