import { defineConfig } from "vitest/config";
import { sourceAliases } from "../../scripts/lib/packages.mjs";

// The examples in the rules' pages, and what rules test beside them: what notices a change in a rule.
export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    environment: "node",
    include: ["packages/lint/src/rules/**/*.test.ts"],
  },
});
