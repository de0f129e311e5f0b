// No source file is longer than 400 lines: past that it holds more than one idea.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryFiles } from "./lib/files.mjs";
import { root } from "./lib/packages.mjs";

const limit = 400;
const source = /\.(ts|tsx|mjs|css)$/;

const tooLong = repositoryFiles()
  .filter((path) => source.test(path) && !path.includes("/fixtures/"))
  .map((path) => ({ path, lines: readFileSync(join(root, path), "utf8").trimEnd().split("\n").length }))
  .filter(({ lines }) => lines > limit);

for (const { path, lines } of tooLong) {
  console.error(
    `${path} has ${lines} lines, more than ${limit}. Split it where one idea ends and the next begins.`,
  );
}
if (tooLong.length > 0) process.exitCode = 1;
