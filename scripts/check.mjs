// `npm run check`: everything that can be found without running the product. Runs all of it, then says what failed.
import { install, requireNode } from "./lib/install.mjs";
import { npm, run } from "./lib/run.mjs";

/** What must be built before it can be looked at stands after the build. */
const steps = [
  "lint",
  "typecheck",
  "format:check",
  "directions",
  "unused",
  "check:repository",
  "build",
  "check:packages",
  "licences:check",
  "size",
];

requireNode();
await install();

/** @type {string[]} */
const failed = [];
for (const step of steps) {
  console.log(`\n── ${step} ──`);
  const begun = performance.now();
  const status = await run(npm, ["run", "--silent", step]);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${step}: ${status === 0 ? "in order" : "NOT in order"} (${seconds} s)`);
  if (status !== 0) failed.push(step);
}

console.log(failed.length === 0 ? "\nAll in order." : `\nNot in order: ${failed.join(", ")}`);
if (failed.length > 0) process.exitCode = 1;
