import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { linkProject, type JsonObject, type Project, type SourceFile } from "@waarom/model";

/** The root of the repository. */
const repository = join(dirname(fileURLToPath(import.meta.url)), "../../../..");

export const asOf = "2026-11-23";

/** A project of files by path; a register and a form may be given as values. */
export function projectOf(files: Readonly<Record<string, string | JsonObject>>): Project {
  const sources = Object.entries(files).map(([path, file]): SourceFile => ({
    path,
    text: typeof file === "string" ? file : JSON.stringify(file, undefined, 2),
  }));
  return linkProject(sources, { asOf });
}

/** A closed form with these properties. */
export function formOf(properties: JsonObject, rest: JsonObject = {}): JsonObject {
  return { title: "Proef", type: "object", unevaluatedProperties: false, properties, ...rest };
}

/** The example municipality. */
export function exampleProject(name = "gemeente-voorbeeld"): Project {
  const folder = join(repository, "examples", name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${name}/dist`))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll("\\", "/"),
      text: readFileSync(path, "utf8"),
    }));
  return linkProject(files, { asOf });
}

/** A file of the folder with published data and seeds beside the project; undefined where it is absent. */
export function sharedFile(path: string): string | undefined {
  try {
    return readFileSync(join(repository, "../shared", path), "utf8");
  } catch {
    return undefined;
  }
}
