import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Loads the text of an ES module as a browser would: as a module, so that no test needs `eval` for what must not need it. */
export async function importModule(source: string): Promise<Readonly<Record<string, unknown>>> {
  const folder = await mkdtemp(join(tmpdir(), "waarom-module-"));
  try {
    const file = join(folder, "module.mjs");
    await writeFile(file, source);
    return (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  } finally {
    await rm(folder, { recursive: true });
  }
}
