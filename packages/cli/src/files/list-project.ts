import { readdirSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { fileKind } from "@waarom/model";
import { deepest, projectFolders } from "./project-paths.js";
import { codeOf, systemError } from "./system-error.js";

export interface ProjectFile {
  /** Relative to the project's folder, with `/`. */
  readonly path: string;
  /** A name that only resembles one of ours: what it holds does not matter. */
  readonly lookAlike: boolean;
}

/** The files of a project by name, in a fixed order. Throws `CannotContinue` for a folder that cannot be read. */
export function listProject(folder: string): readonly ProjectFile[] {
  const paths = [
    ...entriesOf(folder, "").flatMap((entry) => (entry.isDirectory() ? [] : [entry.name])),
    ...projectFolders.flatMap((name) => (isFolder(folder, name) ? filesBelow(folder, name, 1) : [])),
  ];
  return paths.flatMap((path) => {
    const { kind } = fileKind(path);
    return kind === "other" ? [] : [{ path, lookAlike: kind === "look-alike" }];
  });
}

function filesBelow(folder: string, inside: string, depth: number): readonly string[] {
  return entriesOf(folder, inside).flatMap((entry) => {
    const path = `${inside}/${entry.name}`;
    if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
    // A link to a folder is not followed, so that none can lead round in a circle.
    if (entry.isDirectory()) return depth < deepest ? filesBelow(folder, path, depth + 1) : [];
    return [path];
  });
}

function entriesOf(folder: string, inside: string): readonly Dirent[] {
  try {
    return readdirSync(join(folder, inside), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
  } catch (error) {
    throw systemError(error, inside === "" ? folder : inside, "read");
  }
}

function isFolder(folder: string, name: string): boolean {
  try {
    return statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    if (codeOf(error) === "ENOTDIR") return false;
    throw systemError(error, name, "read");
  }
}
