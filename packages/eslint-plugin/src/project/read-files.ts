import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileKind, type SourceFile } from "@waarom/model";

/** The folders below a project's root in which its files stand; "" is the root itself. */
const folders = ["", "register", "forms", "notices"];
/** A larger file is none that a person wrote; the parsers refuse it too. */
const largest = 5_000_000;

interface Stamp {
  readonly path: string;
  /** Changes when the file does. */
  readonly mark: string;
}

/** The files of a project with a mark of their state, without reading them. */
export function listFiles(root: string): readonly Stamp[] {
  return folders.flatMap((folder) => {
    let names: readonly string[];
    try {
      names = readdirSync(join(root, folder));
    } catch {
      return [];
    }
    return [...names].sort().flatMap((name) => {
      const path = folder === "" ? name : `${folder}/${name}`;
      const { kind } = fileKind(path);
      if (kind === "other" || kind === "look-alike") return [];
      const stats = statSync(join(root, path), { throwIfNoEntry: false });
      if (stats === undefined || !stats.isFile() || stats.size > largest) return [];
      return [{ path, mark: `${path} ${stats.size} ${stats.mtimeMs}` }];
    });
  });
}

/** The texts of those files; one that went away in the meantime is left out. */
export function readFiles(root: string, stamps: readonly Stamp[]): readonly SourceFile[] {
  return stamps.flatMap(({ path }) => {
    try {
      return [{ path, text: readFileSync(join(root, path), "utf8") }];
    } catch {
      return [];
    }
  });
}
