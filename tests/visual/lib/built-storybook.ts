import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../../../scripts/lib/packages.mjs";

/** Where the visual suite has its own build: nobody's storybook-static is in the way of it, or it of theirs. */
export const folder = join(root, ".cache/storybook");

/** Builds Storybook once for all files of the suite. */
export function setup(): void {
  execFileSync(
    process.execPath,
    [
      join(root, "node_modules/storybook/dist/bin/dispatcher.js"),
      "build",
      "--disable-telemetry",
      "--quiet",
      "--output-dir",
      folder,
    ],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, VITEST: undefined, NODE_ENV: "production" },
    },
  );
}
