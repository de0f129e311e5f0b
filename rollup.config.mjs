// From packages/*/build (what tsc emitted) to packages/*/dist (what is published): one module and one declaration file
// per entry. Dependencies stay outside; only what a package bundles on purpose (RJSF) goes in.
import { join } from "node:path";
import commonjs from "@rollup/plugin-commonjs";
import resolve from "@rollup/plugin-node-resolve";
import dts from "rollup-plugin-dts";
import { entryNames, packages, root } from "./scripts/lib/packages.mjs";
import { bundledLicences } from "./scripts/rollup/bundled-licences.mjs";
import { copy } from "./scripts/rollup/copy.mjs";
import { emptyFolder } from "./scripts/rollup/empty-folder.mjs";
import { executable } from "./scripts/rollup/executable.mjs";
import { onlyDeclaredImports } from "./scripts/rollup/only-declared-imports.mjs";
import { production } from "./scripts/rollup/production.mjs";
import { styles } from "./scripts/rollup/styles.mjs";

/**
 * What a package does not bundle: Node's own modules, its dependencies and its peers, with all their subpaths.
 * @param {import("./scripts/lib/packages.mjs").Manifest} manifest
 */
function outside(manifest) {
  const names = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  return [/^node:/, ...names.map((name) => new RegExp(`^${name}(/.*)?$`))];
}

/**
 * @param {import("./scripts/lib/packages.mjs").Package} package_
 * @returns {import("rollup").RollupOptions[]}
 */
function bundlesOf({ folder, path, manifest }) {
  const entries = entryNames(manifest);
  /** @param {string} extension */
  const input = (extension) =>
    Object.fromEntries(entries.map((entry) => [entry, join(path, "build", `${entry}${extension}`)]));
  const output = { dir: join(path, "dist"), chunkFileNames: "shared/[name]-[hash].js" };
  const external = outside(manifest);

  return [
    {
      input: input(".js"),
      external,
      output: {
        ...output,
        ...(folder === "react" ? { banner: '"use client";', manualChunks: apartFromTheForm } : {}),
      },
      onwarn: fail,
      treeshake: { moduleSideEffects: "no-external" },
      plugins: [
        emptyFolder(join(path, "dist")),
        ...(folder === "react" ? [commonjs(), styles(path)] : []),
        ...(folder === "cli"
          ? [
              // Where a form's `$schema` finds them: node_modules/waarom/schemas/.
              copy(join(root, "packages/model/schemas"), join(path, "schemas")),
              executable(join(path, "dist/bin.js")),
            ]
          : []),
        copy(join(root, "LICENSE"), join(path, "LICENSE")),
        resolve({ browser: folder === "react" }),
        bundledLicences(path),
        onlyDeclaredImports(external),
      ],
    },
    ...(folder === "cli"
      ? [previewBundle(path)]
      : [
          {
            input: input(".d.ts"),
            external,
            // With the name of a module, TypeScript would not see the declarations in it.
            output: { ...output, chunkFileNames: "shared/[name]-[hash].d.ts" },
            onwarn: fail,
            plugins: [dts(), onlyDeclaredImports(external)],
          },
        ]),
  ];
}

/**
 * What a page may want without a form stands in a module of its own, or whoever shows a notice would load the form too:
 * bundlers leave out whole modules, not calls in them.
 * @param {string} id
 */
function apartFromTheForm(id) {
  return /[/\\]react[/\\]build[/\\](why|notice|receipt|messages)[/\\]/.test(id) ? "texts" : undefined;
}

/**
 * What the pages of `waarom dev` load: React and all else bundled, since the preview runs without a bundler.
 * @param {string} path the folder of the command
 * @returns {import("rollup").RollupOptions}
 */
function previewBundle(path) {
  const target = join(path, "dist/client");
  const styleSheets = ["site.css", "findings.css", "texts.css", "desk.css", "panes.css", "icon.svg"];
  return {
    input: {
      client: join(path, "build/client/client.js"),
      runtime: join(path, "build/client/runtime.js"),
    },
    output: { dir: target, chunkFileNames: "shared/[name]-[hash].js" },
    onwarn: (warning) => {
      // "use client" means nothing to a browser.
      if (warning.code !== "MODULE_LEVEL_DIRECTIVE") fail(warning);
    },
    plugins: [
      production(),
      commonjs(),
      resolve({ browser: true }),
      ...styleSheets.map((name) => copy(join(path, "src/client", name), join(target, name))),
      copy(join(root, "packages/react/dist/styles.css"), join(target, "styles.css")),
      bundledLicences(path),
      onlyDeclaredImports([]),
    ],
  };
}

/** What a library that we bundle may be untidy in, and an entry that holds nothing but types. */
const harmless = [
  "CIRCULAR_DEPENDENCY",
  "EMPTY_BUNDLE",
  "MODULE_LEVEL_DIRECTIVE",
  "THIS_IS_UNDEFINED",
  // Harmless where the import is dropped again; `onlyDeclaredImports` sees to that.
  "UNRESOLVED_IMPORT",
];

/**
 * A warning is a defect that nobody reads, so it stops the build.
 * @param {import("rollup").RollupLog} warning
 */
function fail(warning) {
  const ids = [...(warning.ids ?? []), warning.id ?? ""];
  const theirs = warning.code === "EMPTY_BUNDLE" || ids.some((id) => id.includes("node_modules"));
  if (theirs && harmless.includes(warning.code ?? "")) return;
  throw new Error(`The bundler warns: ${warning.message}`);
}

/**
 * All packages, or those that `npx rollup -c --configOnly model,notice` names.
 * @param {{ configOnly?: string }} options
 */
export default function config({ configOnly }) {
  const only = configOnly?.split(",");
  return packages()
    .filter(({ folder }) => only?.includes(folder) ?? true)
    .flatMap(bundlesOf);
}
