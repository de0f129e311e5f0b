import { basename, dirname, join, resolve } from "node:path";
import type { Artefact } from "../artefacts/artefact.js";
import { manifestPath, readManifest } from "../artefacts/manifest.js";
import { fileOperations, type FileOperations } from "./file-operations.js";
import { OutputFolderError } from "./output-folder-error.js";

export interface WriteOptions {
  /** Default: the real file system. */
  readonly files?: FileOperations;
}

/**
 * Writes the artefacts of a build as the whole content of a folder, at once: until everything is on the disk the previous
 * output stays, and on any error it stays for good. Of the archive nothing is ever taken away or changed; files that
 * others put in the folder stay as well.
 *
 * @throws {OutputFolderError} where the folder holds something else than the output of a build, or cannot be written.
 * @example
 * await writeArtefacts("dist", buildProject(project));
 */
export async function writeArtefacts(
  outDir: string,
  artefacts: readonly Artefact[],
  { files = fileOperations }: WriteOptions = {},
): Promise<void> {
  const folder = resolve(outDir);
  checkPaths(folder, artefacts);
  try {
    await files.mkdir(dirname(folder));
    await recover(folder, files);
    const kept = await whatStays(folder, artefacts, files);
    const draft = await files.newFolder(`${folder}.waarom-new-`);
    try {
      await fill(draft, folder, artefacts, kept, files);
      await replace(folder, draft, files);
    } finally {
      await files.remove(draft).catch(() => undefined);
    }
  } catch (error) {
    if (error instanceof OutputFolderError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new OutputFolderError(folder, `${reason}. What stood there before is unchanged.`, { cause: error });
  }
}

/** A build that was cut off between its two last steps left the previous output under another name: put it back. */
async function recover(folder: string, files: FileOperations): Promise<void> {
  if ((await files.list(folder)) !== undefined) return;
  const prefix = `${basename(folder)}.waarom-old-`;
  const left = (await files.names(dirname(folder))).filter((name) => name.startsWith(prefix)).sort();
  const [previous] = left;
  if (previous !== undefined) await files.rename(join(dirname(folder), previous), folder);
}

/** The files that are there and must be there afterwards: the archive, and what others put beside the output. */
async function whatStays(
  folder: string,
  artefacts: readonly Artefact[],
  files: FileOperations,
): Promise<ReadonlySet<string>> {
  const present = await files.list(folder);
  if (present === undefined || present.length === 0) return new Set();
  const manifest = readManifest(await files.readText(join(folder, manifestPath)));
  if (manifest === undefined)
    throw new OutputFolderError(
      folder,
      `it holds files that \`waarom build\` did not write (${some(present)}), and they would be lost. ` +
        "Choose an empty folder, or remove these files yourself.",
    );
  const ours = new Set([manifestPath, ...manifest.files]);
  const archived = new Set(
    artefacts.filter((artefact) => artefact.archived === true).map(({ path }) => path),
  );
  const kept = present.filter((path) => !ours.has(path) || archived.has(path) || path.startsWith("archive/"));
  const written = new Set(artefacts.filter((artefact) => artefact.archived !== true).map(({ path }) => path));
  const inTheWay = kept.filter((path) => written.has(path));
  if (inTheWay.length > 0)
    throw new OutputFolderError(
      folder,
      `${some(inTheWay)} stands where this build wants to write, and was not written by a build. Move it first.`,
    );
  return new Set(kept);
}

async function fill(
  draft: string,
  folder: string,
  artefacts: readonly Artefact[],
  kept: ReadonlySet<string>,
  files: FileOperations,
): Promise<void> {
  const written = artefacts.filter(({ path }) => !kept.has(path));
  const folders = new Set(
    [...kept, ...written.map(({ path }) => path)].map((path) => dirname(join(draft, path))),
  );
  for (const path of [...folders].sort()) await files.mkdir(path);
  for (const path of kept) await files.carry(join(folder, path), join(draft, path));
  for (const { path, text } of written) await files.writeFile(join(draft, path), text);
  for (const path of folders) await files.settle(path);
}

async function replace(folder: string, draft: string, files: FileOperations): Promise<void> {
  const parent = dirname(folder);
  if ((await files.list(folder)) === undefined) {
    await files.rename(draft, folder);
    await files.settle(parent);
    return;
  }
  const previous = `${folder}.waarom-old-${basename(draft).slice(-6)}`;
  await files.rename(folder, previous);
  try {
    await files.rename(draft, folder);
  } catch (error) {
    await files.rename(previous, folder);
    throw error;
  }
  await files.settle(parent);
  // The new output is in place: that the old one cannot be removed is no reason to fail.
  await files.remove(previous).catch(() => undefined);
}

function checkPaths(folder: string, artefacts: readonly Artefact[]): void {
  const seen = new Set<string>();
  for (const { path } of artefacts) {
    const segments = path.split("/");
    const outside = segments.some((segment) => segment === "" || segment === "." || segment === "..");
    if (outside || path.includes("\\") || path.includes("\0"))
      throw new OutputFolderError(folder, `${JSON.stringify(path)} is not a path inside it.`);
    if (seen.has(path))
      throw new OutputFolderError(folder, `two files would be called ${JSON.stringify(path)}.`);
    seen.add(path);
  }
}

function some(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).join(", ");
  return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}
