import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import {
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  symlink,
} from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** What writing needs of a file system; a test can give one that fails half-way. */
export interface FileOperations {
  /** The path itself, or what a symbolic link there leads to, whether that exists or not. */
  followLinks(path: string): Promise<string>;
  mkdir(path: string): Promise<void>;
  /** A new folder whose name begins with the prefix. */
  newFolder(prefix: string): Promise<string>;
  /** Written and on the disk when it returns. */
  writeFile(path: string, text: string): Promise<void>;
  /** The same file under a second name, or a copy where a disk cannot do that. */
  carry(from: string, to: string): Promise<void>;
  readText(path: string): Promise<string | undefined>;
  exists(path: string): Promise<boolean>;
  /** Paths of all files inside a folder, relative, sorted. */
  list(folder: string): Promise<readonly string[]>;
  /** Names in a folder, sorted; none where there is no such folder. */
  names(folder: string): Promise<readonly string[]>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes sure that what happened to the names in a folder is on the disk. */
  settle(folder: string): Promise<void>;
}

export const fileOperations: FileOperations = {
  async followLinks(path) {
    const found = await absentIsUndefined(realpath(path));
    if (found !== undefined) return found;
    const kind = await absentIsUndefined(lstat(path));
    if (kind?.isSymbolicLink() !== true) return path;
    return fileOperations.followLinks(resolve(dirname(path), await readlink(path)));
  },
  async mkdir(path) {
    await mkdir(path, { recursive: true });
  },
  async newFolder(prefix) {
    // Not `mkdtemp`: what that makes is closed to a web server that runs as somebody else.
    const path = prefix + randomUUID();
    await mkdir(path);
    return path;
  },
  async writeFile(path, text) {
    const file = await open(path, "wx");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  async carry(from, to) {
    const kind = await lstat(from);
    if (kind.isSymbolicLink()) await symlink(await readlink(from), to);
    else await link(from, to).catch(() => copyFile(from, to, constants.COPYFILE_FICLONE));
  },
  async readText(path) {
    return absentIsUndefined(readFile(path, "utf8"));
  },
  async exists(path) {
    return (await absentIsUndefined(lstat(path))) !== undefined;
  },
  async list(folder) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll("\\", "/"))
      .sort();
  },
  async names(folder) {
    return (await absentIsUndefined(readdir(folder)))?.sort() ?? [];
  },
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  async settle(folder) {
    // Windows cannot open a folder; there a rename is written through.
    const handle = await open(folder, "r").catch(() => undefined);
    try {
      await handle?.sync();
    } finally {
      await handle?.close();
    }
  },
};

async function absentIsUndefined<T>(pending: Promise<T>): Promise<T | undefined> {
  try {
    return await pending;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
