// The repository installs from any mirror and on any machine: no file names a package registry or a folder of
// somebody's computer, and the lock file says what to install, not where from.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFiles } from "./lib/files.mjs";
import { root } from "./lib/packages.mjs";

/** Written so that this file does not find itself. */
const forbidden = [
  { what: "a package registry", pattern: /\bregistry\.(npmjs|yarnpkg)\.\w+|\bnpm\.pkg\.github\.\w+/i },
  { what: "a folder of somebody's machine", pattern: /(?<![\w.~-])\/(home|Users|root|work)\/[\w.-]+\// },
];
const text = /\.(c?m?[jt]sx?|json|ya?ml|md|mdx|css|html|svg|txt|toml|sh)$|(^|\/)(\.npmrc|run|LICENSE)$/;

/** @type {string[]} */
const findings = [];

for (const path of repositoryFiles().filter((name) => text.test(name))) {
  const lines = readFileSync(join(root, path), "utf8").split("\n");
  for (const [index, line] of lines.entries()) {
    for (const { what, pattern } of forbidden) {
      if (pattern.test(line))
        findings.push(`${path}:${index + 1} names ${what}: ${line.trim().slice(0, 100)}`);
    }
  }
}

/** @type {{ packages: Record<string, { resolved?: string }> }} */
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
for (const [name, { resolved }] of Object.entries(lock.packages)) {
  if (resolved !== undefined && /^[a-z+]+:\/\//.test(resolved)) {
    findings.push(
      `package-lock.json says where ${name} comes from: run "npm install" with the repository's .npmrc`,
    );
  }
}

for (const finding of findings) console.error(finding);
if (findings.length > 0) process.exitCode = 1;
