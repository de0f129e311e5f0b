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

/** The organisations that show how to do it; the other folders show what goes wrong. */
export const goodExamples = readdirSync(join(repository, "examples")).filter(
  (name) => !/^(?:audit|bad-practice)/.test(name),
);

/** The example municipality, or another of the examples. */
export function exampleProject(name = "gemeente-voorbeeld"): Project {
  return linkProject(exampleFiles(name), { asOf });
}

/** The files of an example. */
export function exampleFiles(name: string): readonly SourceFile[] {
  const folder = join(repository, "examples", name);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${name}/dist`))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll("\\", "/"),
      text: readFileSync(path, "utf8"),
    }));
}

/** A file of the folder with published data and seeds beside the project; undefined where it is absent. */
export function sharedFile(path: string): string | undefined {
  try {
    return readFileSync(join(repository, "../shared", path), "utf8");
  } catch {
    return undefined;
  }
}
