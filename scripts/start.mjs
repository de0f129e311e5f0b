// `npm start`: from a fresh clone to a running site. Installs, builds, lints the example municipality and serves it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { install, requireNode } from "./lib/install.mjs";
import { root } from "./lib/packages.mjs";
import { npm, run, runOrStop } from "./lib/run.mjs";

const example = "examples/gemeente-voorbeeld";
const waarom = "packages/cli/dist/bin.js";

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
  "\nOpen het adres hieronder in uw browser. Een tekst veranderen? Kies daar “Teksten”." +
    "\nOpen the address below in your browser. To change a text, choose “Texts” there. (PORT=… chooses another port.)\n",
);
// Without a wish of somebody's own the first free port from 4600 on is taken.
const wish = process.env.PORT === undefined ? [] : ["--port", process.env.PORT];
process.exitCode = await run(process.execPath, [waarom, "dev", example, ...wish]);
