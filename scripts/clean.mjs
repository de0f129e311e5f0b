// Removes everything that a build or a test leaves behind; what is installed stays.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { packages, root } from "./lib/packages.mjs";

const outputs = [
  ".cache",
  "coverage",
  "storybook-static",
  "packages/cli/schemas",
  ...packages().flatMap(({ folder }) => [`packages/${folder}/build`, `packages/${folder}/dist`]),
];

for (const output of outputs) rmSync(join(root, output), { recursive: true, force: true });
