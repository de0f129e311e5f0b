// `npm run bench [name…] [-- --quick …]`: builds, then runs the measurements in bench/*.bench.mjs, one after the other so
// that they do not measure each other. Each prints its own figures and writes them to .cache/bench/. What begins with a
// dash is handed to each of them.
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { install, requireNode } from "./lib/install.mjs";
import { requireChromium } from "./lib/install-chromium.mjs";
import { root } from "./lib/packages.mjs";
import { npm, run, runOrStop } from "./lib/run.mjs";

const options = process.argv.slice(2).filter((argument) => argument.startsWith("-"));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const folder = join(root, "bench");

requireNode();
await install();
const CHROME_PATH = requireChromium();
await runOrStop(npm, ["run", "--silent", "build"]);
mkdirSync(join(root, ".cache/bench"), { recursive: true });

const benches = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.endsWith(".bench.mjs"))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
  .sort();
if (benches.length === 0) console.log("There is nothing to measure: bench/ holds no matching *.bench.mjs.");

for (const bench of benches) {
  console.log(`\n── ${bench} ──`);
  const status = await run(process.execPath, [join("bench", bench), ...options], {
    CHROME_PATH,
    NODE_ENV: "production",
  });
  if (status !== 0) process.exitCode = 1;
}
