import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumFlags, findChromium } from "./scripts/lib/chromium.mjs";
import { sourceAliases } from "./scripts/lib/packages.mjs";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const executablePath = findChromium();

/** A real Chromium: the one of this machine where there is one. */
const chromium = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: [...chromiumFlags] },
  }),
  instances: [{ browser: "chromium" as const }],
};

/** Two cores: more workers than that make every test slower and the timings meaningless. */
const shared = {
  maxWorkers: 2,
  restoreMocks: true,
  unstubEnvs: true,
  unstubGlobals: true,
  // A hang is found as surely in half a minute as in five seconds, and a busy machine is no failure.
  testTimeout: 30_000,
};

/** Storybook takes seconds to start, so it does so only in a run that may include the stories. */
const named = process.argv.filter((_argument, index, all) => all[index - 1] === "--project");
const withStories = existsSync(here(".storybook")) && (named.length === 0 || named.includes("storybook"));

const resolve = { alias: sourceAliases };

export default defineConfig({
  test: {
    coverage: { provider: "v8", include: ["packages/*/src/**"], reportsDirectory: "coverage" },
    projects: [
      {
        resolve,
        test: {
          ...shared,
          name: "node",
          environment: "node",
          include: ["packages/*/src/**/*.test.ts", "tests/unit/**/*.test.ts"],
          exclude: ["**/*.browser.test.ts"],
          setupFiles: [here("tests/setup/properties.ts")],
        },
      },
      {
        resolve,
        plugins: [react()],
        test: {
          ...shared,
          name: "jsdom",
          environment: "jsdom",
          include: ["packages/react/src/**/*.test.tsx"],
          exclude: ["**/*.browser.test.tsx"],
          setupFiles: [here("tests/setup/components.ts")],
        },
      },
      {
        resolve,
        plugins: [react()],
        // Known beforehand: Vite would find these while a test runs, and load the page anew.
        optimizeDeps: {
          include: ["@noble/hashes/sha2.js", "@noble/hashes/utils.js", "jsonc-parser", "markdown-it", "yaml"],
        },
        test: {
          ...shared,
          name: "browser",
          include: ["packages/*/src/**/*.browser.test.{ts,tsx}", "tests/browser/**/*.browser.test.tsx"],
          setupFiles: [here("tests/setup/components.ts")],
          browser: chromium,
        },
      },
      ...(withStories
        ? [
            {
              resolve,
              plugins: [
                storybookTest({
                  configDir: here(".storybook"),
                  initialGlobals: { deep: process.env.WAAROM_DEEP === "1" },
                }),
              ],
              test: { ...shared, name: "storybook", browser: chromium },
            },
          ]
        : []),
      {
        test: {
          ...shared,
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.e2e.test.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...shared,
          name: "visual",
          environment: "node",
          include: ["tests/visual/**/*.visual.test.ts"],
          globalSetup: [here("tests/visual/lib/built-storybook.ts")],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...shared,
          name: "consumer",
          environment: "node",
          include: ["tests/consumer/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
