import { basename, dirname, join, resolve } from "node:path";
import type { BuiltInLanguage } from "@waarom/model";
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
  const named = resolve(outDir);
  checkPaths(named, artefacts);
  try {
    // A link to the folder of a web server stays a link: what it leads to is written.
    const folder = await files.followLinks(named);
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
    throw new OutputFolderError(
      named,
      {
        nl: `${reason}. Wat er stond, is niet veranderd.`,
        en: `${reason}. What stood there before is unchanged.`,
      },
      { cause: error },
    );
  }
}

/** A build that was cut off between its two last steps left the previous output under another name: put it back. */
async function recover(folder: string, files: FileOperations): Promise<void> {
  if (await files.exists(folder)) return;
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
  const names = await files.names(folder);
  if (names.length === 0) return new Set();
  // Before anything else is looked at: somebody's home folder holds more than anybody wants to wait for.
  const manifest = readManifest(await files.readText(join(folder, manifestPath)));
  if (manifest === undefined)
    throw new OutputFolderError(folder, {
      nl:
        `hier staat iets dat niet door \`waarom build\` is geschreven (${some(names, "nl")}), en dat zou verloren gaan. ` +
        "Kies een lege map, of haal het zelf weg.",
      en:
        `it holds what \`waarom build\` did not write (${some(names, "en")}), and that would be lost. ` +
        "Choose an empty folder, or take it away yourself.",
    });
  const present = await files.list(folder);
  const ours = new Set([manifestPath, ...manifest.files]);
  const archived = new Set(
    artefacts.filter((artefact) => artefact.archived === true).map(({ path }) => path),
  );
  const kept = present.filter((path) => !ours.has(path) || archived.has(path) || path.startsWith("archive/"));
  const written = artefacts.filter((artefact) => artefact.archived !== true).map(({ path }) => path);
  // A file or link in the place of one of our folders is as much in the way.
  const places = new Set([...written, ...artefacts.flatMap(({ path }) => foldersOf(path))]);
  const inTheWay = kept.filter((path) => places.has(path));
  if (inTheWay.length > 0)
    throw new OutputFolderError(folder, {
      nl: `${some(inTheWay, "nl")} staat waar deze build wil schrijven, en is niet door een build geschreven. Zet het eerst ergens anders.`,
      en: `${some(inTheWay, "en")} stands where this build wants to write, and was not written by a build. Move it first.`,
    });
  return new Set(kept);
}

/** The folders that a path goes through: `a/b/c.html` goes through `a` and `a/b`. */
function foldersOf(path: string): readonly string[] {
  const above = dirname(path);
  return above === "." ? [] : [above, ...foldersOf(above)];
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
  if (!(await files.exists(folder))) {
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
    const shown = JSON.stringify(path);
    const segments = path.split("/");
    const outside = segments.some((segment) => segment === "" || segment === "." || segment === "..");
    if (outside || path.includes("\\") || path.includes("\0"))
      throw new OutputFolderError(folder, {
        nl: `${shown} is geen plaats in deze map.`,
        en: `${shown} is not a path inside it.`,
      });
    if (seen.has(path))
      throw new OutputFolderError(folder, {
        nl: `twee bestanden zouden ${shown} heten.`,
        en: `two files would be called ${shown}.`,
      });
    seen.add(path);
  }
}

function some(paths: readonly string[], language: BuiltInLanguage): string {
  const shown = paths.slice(0, 3).join(", ");
  const more = paths.length - 3;
  if (more <= 0) return shown;
  return language === "nl" ? `${shown} en nog ${more}` : `${shown} and ${more} more`;
}
