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
  concurrency: 1,
  reporters: ["clear-text", "progress", "json"],
  jsonReporter: { fileName: ".cache/stryker/mutation.json" },
  tempDirName: ".cache/stryker/tmp",
  thresholds: { high: 95, low: 90, break: 90 },
};
