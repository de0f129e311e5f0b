// Packs every package as it would be published and looks at the tarball: does each entry exist, resolve and carry types
// (publint, are-the-types-wrong), and does nothing travel that should stay at home?
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { packages } from "./lib/packages.mjs";
import { pack } from "./lib/pack.mjs";
import { environment } from "./lib/run.mjs";

/** Entries that are no modules, so that have no types. */
const withoutTypes = ["./styles.css", "./package.json"];
const unwanted = /\.test\.|\/fixtures\/|\/testing\/|\.tsbuildinfo$|\.map$/;

/** @param {string} tarball */
function hasModules(tarball) {
  return filesOf(tarball).some((file) => file.endsWith(".d.ts"));
}

/** @param {string} tarball */
function filesOf(tarball) {
  return execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).trim().split("\n");
}

/** @param {import("./lib/packages.mjs").Package} package_ */
async function problemsOf({ path, manifest }) {
  const tarball = pack(path);
  const { messages } = await publint({ pack: { tarball: buffer(tarball) }, strict: true });
  const problems = messages.map(
    (message) => formatMessage(message, manifest, { color: false }) ?? message.code,
  );

  if (hasModules(tarball)) {
    const options = ["--profile", "esm-only", "--no-emoji", "--no-color", "--format", "ascii"];
    const { status, stdout, stderr } = spawnSync(
      "attw",
      [tarball, ...options, "--exclude-entrypoints", ...withoutTypes],
      { encoding: "utf8", env: environment() },
    );
    if (status !== 0) problems.push(stdout + stderr);
  }
  for (const file of filesOf(tarball).filter((name) => unwanted.test(name))) {
    problems.push(`${file} should not be published`);
  }
  return problems;
}

/** @param {string} file */
function buffer(file) {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

for (const package_ of packages()) {
  const problems = await problemsOf(package_);
  console.log(
    `${package_.manifest.name}: ${problems.length === 0 ? "fit to publish" : "not fit to publish"}`,
  );
  for (const problem of problems) console.error(problem.replace(/^/gm, "  "));
  if (problems.length > 0) process.exitCode = 1;
}
