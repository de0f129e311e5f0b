import { spawnSync } from "node:child_process";
import { findChromium } from "./chromium.mjs";

const howTo = `The browser tests need Chromium, and none was found.
Install it (on Debian or Ubuntu: apt-get install chromium), or set CHROME_PATH to the program of a Chrome or Chromium.`;

/** @param {readonly string[]} arguments_ */
function apt(arguments_) {
  return spawnSync("apt-get", arguments_, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status;
}

/**
 * The Chromium of this machine; one is installed where that can be done without asking anybody.
 * @returns {string} where it is
 */
export function requireChromium() {
  const found = findChromium();
  if (found !== undefined) return found;

  const mayInstall = process.getuid?.() === 0 && apt(["--version"]) === 0;
  if (mayInstall) {
    console.log("Installing Chromium for the browser tests (apt-get install chromium) …");
    if (apt(["install", "-y", "chromium"]) !== 0) {
      apt(["update"]);
      apt(["install", "-y", "chromium"]);
    }
  }
  const installed = findChromium();
  if (installed !== undefined) return installed;
  console.error(howTo);
  process.exit(2);
}
