import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { root } from "./packages.mjs";

/** What every command here runs with: the workspace's own programs first, and nothing that reports home. */
export function environment() {
  return {
    ...process.env,
    PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter),
    STORYBOOK_DISABLE_TELEMETRY: "1",
  };
}

/** The name of npm's own command on this system. */
export const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/**
 * Runs a command and shows what it says.
 * @param {string} command
 * @param {readonly string[]} arguments_
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {Promise<number>} the exit status
 */
export function run(command, arguments_, extra = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, arguments_, {
      cwd: root,
      stdio: "inherit",
      env: { ...environment(), ...extra },
      shell: process.platform === "win32",
    });
    child.once("error", fail);
    child.once("close", (status) => done(status ?? 1));
  });
}

/**
 * The same, for a step without which there is no sense in going on.
 * @param {string} command
 * @param {readonly string[]} arguments_
 */
export async function runOrStop(command, arguments_) {
  const status = await run(command, arguments_);
  if (status === 0) return;
  console.error(`\nStopped: "${[command, ...arguments_].join(" ")}" ended with status ${status}.`);
  process.exit(status);
}
