import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entryNames, packages, root } from "../../scripts/lib/packages.mjs";
import { type Consumer, installElsewhere } from "./install.js";

let consumer: Consumer;
beforeAll(() => {
  consumer = installElsewhere({ eslint: "10.15.0" });
});
afterAll(() => {
  consumer.remove();
});

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: "nodenext",
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  types: [],
  jsx: "react-jsx",
  noEmit: true,
  skipLibCheck: false,
};

const entries = packages().flatMap(({ manifest }) =>
  entryNames(manifest)
    .filter((entry) => entry !== "bin")
    .map((entry) => (entry === "index" ? manifest.name : `${manifest.name}/${entry}`)),
);

describe("installed outside the workspace", () => {
  it.each(entries)("%s can be imported", (entry) => {
    consumer.run(process.execPath, "--input-type=module", "--eval", `await import(${JSON.stringify(entry)})`);
  });

  it("type-checks in a strict project, the declarations of our packages included", () => {
    const imports = entries.map((entry, index) => `export * as e${String(index)} from "${entry}";`);
    consumer.write("check.ts", imports.join("\n"));
    consumer.write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["check.ts"] }));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const said = consumer.output(process.execPath, tsc, "-p", ".", "--pretty", "false");
    // Not the declarations of others: those are theirs to mend.
    expect(
      said.filter((line) => /^check\.ts|node_modules\/(@waarom|waarom|eslint-plugin-waarom)\//.test(line)),
    ).toEqual([]);
  });

  it("finds the JSON Schemas where a form's $schema says they are", () => {
    const folder = join(consumer.folder, "node_modules/waarom/schemas");
    const schemas = readdirSync(folder).filter((file) => file.endsWith(".json"));
    expect(schemas).toContain("form.schema.json");
    for (const schema of schemas) {
      expect(() => {
        JSON.parse(readFileSync(join(folder, schema), "utf8"));
      }).not.toThrow();
    }
  });

  it("can run the command, and the command explains itself", () => {
    expect(consumer.run("node_modules/.bin/waarom", "--help")).toContain("waarom lint");
  });

  it("has a style sheet that needs no other", () => {
    const sheet = join(consumer.folder, "node_modules/@waarom/react/dist/styles.css");
    expect(readFileSync(sheet, "utf8")).not.toMatch(/@import|url\(["']?(https?:)?\/\//);
  });

  it.each(packages().map(({ manifest }) => manifest.name))("%s carries the licence", (name) => {
    const licence = join(consumer.folder, "node_modules", name, "LICENSE");
    expect(existsSync(licence)).toBe(true);
    expect(statSync(licence).size).toBe(statSync(join(root, "LICENSE")).size);
  });
});
