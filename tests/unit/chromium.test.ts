import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { findChromium } from "../../scripts/lib/chromium.mjs";

const folder = mkdtempSync(join(tmpdir(), "waarom-path-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, "");
  chmodSync(path, 0o755);
  return path;
}

it("takes the Chromium that CHROME_PATH names before the one on the PATH", () => {
  const mine = program("my-browser");
  program("chromium");
  expect(findChromium({ CHROME_PATH: mine, PATH: folder })).toBe(mine);
});

it("finds one on the PATH", () => {
  expect(findChromium({ PATH: folder })).toBe(program("chromium"));
});

it("says so when CHROME_PATH names nothing that runs", () => {
  expect(() => findChromium({ CHROME_PATH: join(folder, "absent") })).toThrow(/CHROME_PATH/);
});
