// Writes THIRD-PARTY-LICENCES.md: whose work is in our bundles or comes along with them, and under which licence.
//   --check   writes nothing, and fails if the file is out of date
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packages, root } from "./lib/packages.mjs";
import { runTimeDependencies } from "./lib/run-time-dependencies.mjs";

/** Licences under which we may pass work on beside our own. */
const allowed = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EUPL-1.2", "ISC", "MIT", "PSF-2.0"];
const file = join(root, "THIRD-PARTY-LICENCES.md");

/** @typedef {{ name: string, version: string, license: string, text: string }} Bundled */

/** @returns {(Bundled & { bundledIn: string })[]} */
function bundled() {
  return packages().flatMap(({ path, manifest }) => {
    const record = join(path, "build/bundled.json");
    if (!existsSync(record)) {
      console.error(`${manifest.name} is not built. Run "npm run build" first.`);
      process.exit(2);
    }
    /** @type {Bundled[]} */
    const parts = JSON.parse(readFileSync(record, "utf8"));
    return parts.map((part) => ({ ...part, bundledIn: manifest.name }));
  });
}

const parts = bundled();
const dependencies = runTimeDependencies();

const refused = [...parts, ...dependencies].filter(({ license }) => !allowed.includes(license));
for (const { name, version, license } of refused) {
  console.error(
    `${name} ${version}: "${license}" is not a licence that we decided to accept (scripts/licences.mjs)`,
  );
}

/**
 * Texts that several share stand once, with all whose they are.
 * @type {Map<string, string[]>}
 */
const texts = new Map();
for (const { name, version, text } of parts)
  texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);

const document = `# Third-party licences

Waarom itself is licensed under the EUPL-1.2 (see LICENSE). This file is written by \`npm run licences\`; do not edit it.

## Inside our bundles

${parts.length === 0 ? "Nothing yet." : "Their code is part of what we publish. Their licences are printed in full below and ship with the package."}

| package | version | licence | bundled in |
| --- | --- | --- | --- |
${parts.map(({ name, version, license, bundledIn }) => `| ${name} | ${version} | ${license} | ${bundledIn} |\n`).join("")}
## Installed beside our packages

They are installed as packages of their own, with their own licence files. Native builds for one system, which come with
a package in this list, are left out; their licences are checked too.

| package | version | licence | needed by |
| --- | --- | --- | --- |
${dependencies
  .filter(({ oneSystem }) => !oneSystem)
  .map(
    ({ name, version, license, usedBy }) => `| ${name} | ${version} | ${license} | ${usedBy.join(", ")} |\n`,
  )
  .join("")}
## Licence texts of what is bundled
${[...texts].map(([text, names]) => `\n### ${names.join(", ")}\n\n\`\`\`text\n${text || "(The package ships no licence text.)"}\n\`\`\`\n`).join("")}`;

const upToDate = existsSync(file) && readFileSync(file, "utf8") === document;
if (process.argv.includes("--check")) {
  if (!upToDate) console.error('THIRD-PARTY-LICENCES.md is out of date. Run "npm run licences".');
  if (!upToDate || refused.length > 0) process.exitCode = 1;
} else {
  writeFileSync(file, document);
  if (refused.length > 0) process.exitCode = 1;
}
