// `npm test`: every suite, each against its time budget; the last line counts all of them together.
//   --deep           many more random cases, and every story under every look
//   --only a,b       only these suites (unit, browser, stories, visual, e2e, consumer)
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { install, requireNode } from "./lib/install.mjs";
import { requireChromium } from "./lib/install-chromium.mjs";
import { root } from "./lib/packages.mjs";
import { npm, run, runOrStop } from "./lib/run.mjs";
import { readResult } from "./lib/suite-result.mjs";
import { suites } from "./lib/suites.mjs";

requireNode();
const { values } = parseArgs({
  options: { deep: { type: "boolean", default: false }, only: { type: "string" } },
});
const only = values.only?.split(",");
const chosen = suites.filter(({ name }) => only?.includes(name) ?? true);
if (chosen.length === 0) {
  console.error(`No such suite. There are: ${suites.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}

/** A deep run may take this many times as long, for it tries that many more cases. */
const patience = values.deep ? 5 : 1;
const started = performance.now();

await install();
const chromium = requireChromium();
if (chosen.some(({ needsBuild }) => needsBuild === true)) {
  console.log("Building the packages …");
  await runOrStop(npm, ["run", "--silent", "build"]);
}

const environment = {
  CHROME_PATH: chromium,
  // A log keeps the colour of every single dot, and then has no room for the sentence that matters.
  ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }),
  WAAROM_FC_RUNS: process.env.WAAROM_FC_RUNS ?? (values.deep ? "2000" : "100"),
  ...(values.deep ? { WAAROM_DEEP: "1" } : {}),
};

/** @param {import("./lib/suites.mjs").Suite} suite */
async function runSuite({ name, about, projects, budget }) {
  const limit = budget * patience;
  console.log(`\n── ${name}: ${about} (budget ${limit} s) ──`);
  const report = join(root, ".cache/test", `${name}.json`);
  rmSync(report, { force: true });
  const begun = performance.now();
  const status = await run(
    "vitest",
    [
      "run",
      ...projects.flatMap((project) => ["--project", project]),
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    environment,
  );
  const seconds = (performance.now() - begun) / 1000;
  return { name, limit, seconds, tooSlow: seconds > 2 * limit, ...readResult(report, status) };
}

mkdirSync(join(root, ".cache/test"), { recursive: true });
/** @type {Awaited<ReturnType<typeof runSuite>>[]} */
const results = [];
for (const suite of chosen) results.push(await runSuite(suite));

console.log("\nSuite       passed  failed  skipped   time / budget");
for (const { name, passed, failed, skipped, seconds, limit, tooSlow } of results) {
  const counts = [passed, failed, skipped].map((number) => String(number).padStart(8)).join("");
  const remark = tooSlow
    ? "  more than twice the budget: this fails"
    : seconds > limit
      ? "  over budget (it fails from twice the budget)"
      : "";
  console.log(`${name.padEnd(10)}${counts}   ${seconds.toFixed(1)} s / ${limit} s${remark}`);
}
console.log(`Total time: ${((performance.now() - started) / 1000).toFixed(1)} s`);

/** @param {(result: (typeof results)[number]) => number} pick */
const sum = (pick) => results.reduce((total, result) => total + pick(result), 0);
const failed = sum((result) => result.failed) + results.filter(({ tooSlow }) => tooSlow).length;
if (failed > 0) process.exitCode = 1;
console.log(
  `${sum(({ passed }) => passed)} passed, ${failed} failed, ${sum(({ skipped }) => skipped)} skipped`,
);
