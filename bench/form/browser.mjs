import { chromium } from "playwright";
import { chromiumFlags, findChromium } from "../../scripts/lib/chromium.mjs";

/** A Chromium that paints as often as it can, so that no figure waits for a screen that is not there. */
export function launch() {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...chromiumFlags, "--disable-frame-rate-limit", "--disable-gpu-vsync"],
  });
}
