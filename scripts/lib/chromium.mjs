// Finds a Chromium to test in. Looks only at what is there: installing one is for scripts/lib/install-chromium.mjs.
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

/** Keeps Chromium quiet and independent of a network. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const names = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {NodeJS.ProcessEnv} environment */
function onPath(environment) {
  const folders = (environment["PATH"] ?? "").split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

/** The one that Playwright downloaded, where somebody asked it to. */
function ofPlaywright() {
  try {
    const path = createRequire(import.meta.url)("playwright").chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * `CHROME_PATH` first, then the PATH, then Playwright's own.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string | undefined}
 */
export function findChromium(environment = process.env) {
  const given = environment["CHROME_PATH"];
  if (given !== undefined && given !== "") {
    if (!isExecutable(given)) throw new Error(`CHROME_PATH says ${given}, but nothing there can be run.`);
    return given;
  }
  return onPath(environment) ?? ofPlaywright();
}
