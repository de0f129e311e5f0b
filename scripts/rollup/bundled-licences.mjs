import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { licenceText } from "../lib/licence-text.mjs";
import { readManifest } from "../lib/packages.mjs";

const ofPackage = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * Ships the licence of every package of which code ended up in the bundle, and keeps their folders for the overview
 * (scripts/licences.mjs).
 * @param {string} path the folder of the package that is built
 * @returns {import("rollup").Plugin}
 */
export function bundledLicences(path) {
  return {
    name: "bundled-licences",
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).flatMap((chunk) =>
        chunk.type === "chunk"
          ? Object.entries(chunk.modules).filter(([, module]) => module.renderedLength > 0)
          : [],
      );
      const folders = new Set(files.flatMap(([id]) => ofPackage.exec(id.replaceAll("\0", ""))?.[0] ?? []));
      const found = [...folders]
        .map((folder) => ({ ...readManifest(join(folder, "package.json")), text: licenceText(folder) }))
        .sort((a, b) => a.name.localeCompare(b.name, "en"));

      mkdirSync(join(path, "build"), { recursive: true });
      writeFileSync(
        join(path, "build/bundled.json"),
        JSON.stringify(found.map(({ name, version, license, text }) => ({ name, version, license, text }))),
      );
      if (found.length === 0) return;
      this.emitFile({
        type: "asset",
        fileName: "THIRD-PARTY-LICENCES.txt",
        source: found
          .map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`)
          .join(`\n${"-".repeat(80)}\n\n`),
      });
    },
  };
}
