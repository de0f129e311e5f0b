// Writes what follows from the shapes: the JSON Schemas for editors and the reference page of the register.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { runnerImport } from "vite";

const model = fileURLToPath(new URL("../", import.meta.url));

/** @param {string} name @returns {Promise<Record<string, any>>} */
async function generator(name) {
  const { module } = await runnerImport(join(model, `src/generated/${name}.ts`));
  return module;
}

/**
 * @param {string} path relative to the package
 * @param {string} text
 * @param {"json" | "markdown"} parser
 */
async function write(path, text, parser) {
  const target = join(model, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await format(text, { parser, printWidth: 110, proseWrap: "preserve" }));
}

const { generateSchemas } = await generator("schemas");
for (const [file, schema] of generateSchemas())
  await write(`schemas/${file}`, JSON.stringify(schema, undefined, 2), "json");

const { generateRegisterPage } = await generator("register-page");
await write("../../docs/reference/register.md", generateRegisterPage(), "markdown");

const { generateFindingsPage } = await generator("findings-page");
await write("../../docs/reference/findings.md", generateFindingsPage(), "markdown");
