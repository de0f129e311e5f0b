import { isJsonArray, own, type JsonObject } from "@waarom/model";

/** Where the list of a build's files stands; by it a later build knows which files are its own. */
export const manifestPath = "index.json";

const generator = "waarom";

export interface Manifest {
  /** The files of the build, the archive included, sorted. */
  readonly files: readonly string[];
}

/** The manifest as text: what the build holds, for tools and for the next build. */
export function writeManifest(facts: JsonObject, files: readonly string[]): string {
  return `${JSON.stringify({ formatVersion: 1, generator, ...facts, files: [...files].sort() }, undefined, 2)}\n`;
}

/** The manifest in a text, or undefined where the text is something else: a folder without one is not ours. */
export function readManifest(text: string | undefined): Manifest | undefined {
  const value = text === undefined ? undefined : parse(text);
  if (value === undefined || own(value, "generator") !== generator) return undefined;
  const files = own(value, "files");
  return { files: isJsonArray(files) ? files.filter((file) => typeof file === "string") : [] };
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
