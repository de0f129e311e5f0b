// Which package may import which: the table of docs/architecture.md, as rules. `npm run directions` checks them.

/** Whose sources a package may import. The values are alternatives in a regular expression. */
const mayImport = {
  model: [],
  notice: ["model"],
  lint: ["model", "notice"],
  compiler: ["model", "notice", "lint"],
  react: ["model"],
  cli: ["model", "notice", "lint", "compiler", "react"],
  "eslint-plugin": ["model", "lint"],
};

const notTests = ["\\.test\\.tsx?$", "\\.criteria\\.ts$", "\\.test-d\\.ts$", "/testing/", "/fixtures/"];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(mayImport).map(([name, others]) => ({
      name: `directions-${name}`,
      comment: `packages/${name} may import ${others.length > 0 ? others.join(", ") : "no other package"}.`,
      severity: /** @type {const} */ ("error"),
      from: { path: `^packages/${name}/src/` },
      to: { path: "^packages/", pathNot: `^packages/(${[name, ...others].join("|")})/` },
    })),
    {
      name: "only-entries",
      comment: "One package knows another only by the entries that it publishes.",
      severity: "error",
      from: { path: "^packages/([^/]+)/src/" },
      to: {
        path: "^packages/[^/]+/src/",
        pathNot: ["^packages/$1/", "^packages/[^/]+/src/(index|source|runtime)\\.ts$"],
      },
    },
    {
      name: "react-knows-only-the-runtime",
      comment: "No parser and no rule may reach a resident's browser.",
      severity: "error",
      from: { path: "^packages/react/src/", pathNot: notTests },
      to: { path: "^packages/model/", pathNot: "^packages/model/src/runtime\\.ts$" },
    },
    {
      name: "rjsf-in-one-folder",
      comment: "RJSF 7 is coming and must be a change to one folder.",
      severity: "error",
      from: { path: "^(packages|stories|tests)/", pathNot: ["^packages/react/src/rjsf/"] },
      to: { path: "(^|/)node_modules/@rjsf/" },
    },
    {
      name: "ajv-in-one-folder",
      comment: "Ajv is touched in one folder.",
      severity: "error",
      from: { path: "^(packages|stories|tests)/", pathNot: ["^packages/compiler/src/ajv/", ...notTests] },
      to: { path: "(^|/)node_modules/ajv" },
    },
    {
      name: "runs-anywhere",
      comment: "model, notice and lint run in a browser too: no file system, no process.",
      severity: "error",
      from: { path: "^packages/(model|notice|lint|react)/src/", pathNot: notTests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-tests-in-code",
      comment: "What is published does not lean on what tests it.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: notTests },
      to: { path: notTests },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one idea, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-unresolved",
      comment:
        "Misspelt, or missing from package.json. What begins with virtual: is made by a plugin of Storybook.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
    {
      name: "only-declared",
      comment: "A package declares what it imports in its own package.json.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: notTests },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["/dist/", "^packages/[^/]+/build/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.test.json" },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "types", "default"],
      extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js", ".json"],
    },
  },
};
