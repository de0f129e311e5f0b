import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { linkProject, type JsonObject, type Project, type SourceFile } from "@waarom/model";

export const asOf = "2026-11-23";

/** The files of an example organisation. */
export function exampleFiles(name = "gemeente-voorbeeld"): readonly SourceFile[] {
  const folder = fileURLToPath(new URL(`../../../../examples/${name}`, import.meta.url));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll("\\", "/"),
      text: readFileSync(path, "utf8"),
    }));
}

/** An example with files changed or added. */
export function exampleWith(changes: Readonly<Record<string, string>> = {}, at = asOf): Project {
  const unchanged = exampleFiles().filter(({ path }) => !Object.hasOwn(changes, path));
  const changed = Object.entries(changes).map(([path, text]) => ({ path, text }));
  return linkProject([...unchanged, ...changed], { asOf: at });
}

/** What a question of these tests declares. */
export const declared = {
  purpose: "parkeervergunning/beoordelen",
  legalBasis: "public-task",
  category: "case-details",
  provision: "needed-for-decision",
} as const;

/** The example with one more form, `proef`. */
export function exampleWithForm(form: JsonObject, changes: Readonly<Record<string, string>> = {}): Project {
  return exampleWith({ "forms/proef.form.json": JSON.stringify(form, undefined, 2), ...changes });
}

/** A form with these properties, closed. */
export function formOf(properties: JsonObject, rest: JsonObject = {}): JsonObject {
  return { title: "Proef", type: "object", unevaluatedProperties: false, properties, ...rest };
}
