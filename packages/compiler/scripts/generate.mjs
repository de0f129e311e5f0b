// Writes the search of the register site as text: its source is TypeScript for a browser, and a build writes it to a file.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import ts from "typescript";

const folder = new URL("../src/register-site/", import.meta.url);

/** What browsers of this decade run, without types and comments. */
export async function searchScript() {
  const source = readFileSync(new URL("browser/search.ts", folder), "utf8");
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2020, removeComments: true },
  });
  return format(outputText, { parser: "babel", printWidth: 110 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await searchScript();
  const module = `/** Made of \`browser/search.ts\` by \`npm run generate -w @waarom/compiler\`. */\nexport const searchScript =\n  ${JSON.stringify(text)};\n`;
  writeFileSync(
    new URL("search-script.ts", folder),
    await format(module, { parser: "typescript", printWidth: 110 }),
  );
}
