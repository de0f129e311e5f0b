// `npm start`: from a fresh clone to a running site. Installs, builds, lints the example municipality and serves it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { install, requireNode } from "./lib/install.mjs";
import { root } from "./lib/packages.mjs";
import { npm, run, runOrStop } from "./lib/run.mjs";

const example = "examples/gemeente-voorbeeld";
const waarom = "packages/cli/dist/bin.js";
const port = process.env.PORT ?? "4600";

requireNode();
await install();

console.log("Building the packages …");
await runOrStop(npm, ["run", "--silent", "build"]);

if (!existsSync(join(root, example))) {
  console.error(`There is nothing to show: ${example} does not exist.`);
  process.exit(2);
}

console.log(`Checking ${example} …`);
await run(process.execPath, [waarom, "lint", example]);

console.log(
  `\nServing ${example} on http://localhost:${port}/ (Ctrl+C stops it; PORT=… chooses another port) …`,
);
process.exitCode = await run(process.execPath, [waarom, "dev", example, "--port", port]);
