// Mutation testing of the linter's rules: `npx stryker run` (heavy; not part of `npm test`). A mutant that no example in
// docs/rules notices is a rule that nothing holds to its word. `--mutate` takes a part: packages/lint/src/rules/bsn-*/**.
export default {
  packageManager: "npm",
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "packages/lint/stryker.vitest.config.mjs" },
  mutate: ["packages/lint/src/rules/*/index.ts"],
  // Messages are held by the pages word for word; mutating each text tells nothing about the checks.
  mutator: { excludedMutations: ["StringLiteral", "ObjectLiteral"] },
  ignorePatterns: ["**/dist", "**/build", "storybook-static", ".cache", "coverage", "!docs/**"],
  coverageAnalysis: "perTest",
  // Lists that are made when a module loads: every test would have to load anew for each. docs/mutation.md says more.
  ignoreStatic: true,
  concurrency: 1,
  reporters: ["clear-text", "progress", "json"],
  jsonReporter: { fileName: ".cache/stryker/mutation.json" },
  tempDirName: ".cache/stryker/tmp",
  thresholds: { high: 95, low: 90, break: 90 },
};
