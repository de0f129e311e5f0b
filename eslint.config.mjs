import js from "@eslint/js";
import json from "@eslint/json";
import jsxA11y from "eslint-plugin-jsx-a11y-x";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const tests = [
  "**/*.test.{ts,tsx}",
  "**/*.test-d.ts",
  "**/testing/**/*.{ts,tsx}",
  "tests/**/*.{ts,tsx}",
  "stories/**/*.{ts,tsx}",
];
const typescript = ["**/*.{ts,tsx}"];

export default defineConfig(
  globalIgnores([
    "**/dist/",
    "packages/*/build/",
    "packages/cli/schemas/",
    "**/fixtures/",
    "storybook-static/",
    "coverage/",
    ".cache/",
    "**/package-lock.json",
    "types/",
    // What users write is theirs, and `waarom lint` reads it.
    "examples/",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  {
    files: typescript,
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: { project: ["./tsconfig.test.json"], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: "error",
      "no-console": "error",
    },
  },

  // A command line speaks through the console.
  { files: ["packages/cli/src/**"], rules: { "no-console": "off" } },

  // No package that runs anywhere may reach for what only one place has.
  {
    files: ["packages/{model,notice,lint}/src/**"],
    ignores: tests,
    rules: {
      "no-restricted-globals": [
        "error",
        ...[
          "document",
          "window",
          "navigator",
          "localStorage",
          "sessionStorage",
          "fetch",
          "process",
          "Buffer",
        ],
      ],
    },
  },

  {
    files: ["packages/react/src/**", "stories/**/*.tsx", ".storybook/**/*.tsx"],
    extends: [jsxA11y.configs.strict, reactHooks.configs.flat["recommended-latest"]],
  },

  // A test may look at a value harder than its type allows.
  {
    files: tests,
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "as" }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-empty-function": "off",
      "no-console": "off",
    },
  },

  // The scripts are plain JavaScript that Node runs as it stands; tsc checks their types.
  {
    files: ["**/*.mjs"],
    extends: [js.configs.recommended],
    rules: { eqeqeq: "error", "no-undef": "off" },
  },

  {
    files: ["**/*.json"],
    ignores: ["**/tsconfig*.json"],
    plugins: { json },
    language: "json/json",
    extends: ["json/recommended"],
  },
);
