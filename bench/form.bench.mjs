// How fast a form of 25, 100, 400 and 1,000 questions is in a real Chromium, beside what one could use instead: see
// docs/bench-form.md for what is measured and how each page is made.
//
//   npm run bench form                 everything, 15 rounds at 1,000 fields (about half an hour)
//   npm run bench form -- --quick      25 and 1,000 fields, 3 rounds, without the slowest
//   npm run bench form -- --add        more rounds beside those of the run before, of the same pages
//   npm run bench form -- --write      also puts the tables in docs/bench-form.md
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { install } from "../scripts/lib/install.mjs";
import { root } from "../scripts/lib/packages.mjs";

const { values: options } = parseArgs({
  strict: false,
  options: {
    quick: { type: "boolean" },
    add: { type: "boolean" },
    write: { type: "boolean" },
    rounds: { type: "string" },
    sizes: { type: "string" },
  },
});

// React's own development checks are no part of what a resident waits for.
process.env["NODE_ENV"] = "production";
await install(join(root, "bench"));
mkdirSync(join(root, ".cache/bench"), { recursive: true });
const { buildPages } = await import("./form/build.mjs");
const { earlierRuns, measure, path } = await import("./form/runs.mjs");
const { figuresTable, mustsTable } = await import("./form/report.mjs");

/** @typedef {import("./form/runs.mjs").Measured} Measured */
/** @type {readonly Measured[]} */
const core = ["html", "uncontrolled", "handwritten", "waarom", "waarom-prerendered", "rjsf"];
/** @type {readonly Measured[]} */
const peers = options.quick === true ? [] : ["rjsf-precompiled", "json-forms", "survey"];
const sizes = String(options.sizes ?? (options.quick === true ? "25,100,1000" : "25,100,400,1000"))
  .split(",")
  .map(Number);
const rounds = Number(options.rounds ?? (options.quick === true ? 3 : 15));
const few = Math.min(rounds, 5);

const earlier = options.add === true ? earlierRuns() : undefined;
const runs = earlier ?? { weights: await buildPages([...core, ...peers], sizes), runs: [] };
if (rounds > 0)
  await measure(
    runs,
    // The growth is measured between 100 and 1,000 fields, in as many rounds.
    sizes.map((fields) => ({
      fields,
      rounds: fields === 1000 || fields === 100 ? rounds : few,
      pages: core,
      peers,
      peerRounds: few,
    })),
  );

const text = [
  "### The limits, at 1,000 fields",
  "",
  mustsTable(runs),
  "",
  ...sizes.flatMap((fields) => [
    `### ${fields.toLocaleString("en")} fields`,
    "",
    figuresTable(runs, fields),
    "",
  ]),
].join("\n");
console.log(`\n${text}`);
console.log(`Milliseconds, medians. All runs: ${path}`);

if (options.write === true) {
  const document = join(root, "docs/bench-form.md");
  const [before = ""] = readFileSync(document, "utf8").split("<!-- figures -->");
  const after = readFileSync(document, "utf8").split("<!-- /figures -->")[1] ?? "";
  writeFileSync(document, `${before}<!-- figures -->\n\n${text}\n<!-- /figures -->${after}`);
}
