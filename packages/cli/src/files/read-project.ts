import { isUtf8 } from "node:buffer";
import { readFileSync, statSync, type Stats } from "node:fs";
import { dirname, join } from "node:path";
import type { SourceFile } from "@waarom/model";
import { CannotContinue } from "../terminal/cannot-continue.js";
import type { Progress } from "../terminal/progress.js";
import { readLimits } from "./limits.js";
import { listProject, type ProjectFile } from "./list-project.js";
import { shownPath } from "./shown-path.js";
import { systemError } from "./system-error.js";

/**
 * Every file of a project, in a fixed order, as text. The one place where a project is read from disk. Throws
 * `CannotContinue` for what cannot be read: nothing is judged on half a project.
 *
 * @param folder absolute
 */
export function readProject(folder: string, progress?: Progress): readonly SourceFile[] {
  const found = listProject(folder);
  refuseNothing(folder, found);
  refuseTooMany(found.length);

  let total = 0;
  return found.map(({ path, lookAlike }, index) => {
    progress?.say(`${index}/${found.length} ${path}`);
    const file = lookAlike ? { path, text: "" } : readText(folder, path);
    total += file.text.length;
    if (total > readLimits.project) throw tooLargeTogether();
    return file;
  });
}

function readText(folder: string, path: string): SourceFile {
  const bytes = readBytes(folder, path);
  if (bytes.includes(0) || !isUtf8(bytes)) {
    throw new CannotContinue({
      nl: `"${path}" is geen tekst in UTF-8. Sla het bestand op als UTF-8, of haal het uit deze map.`,
      en: `"${path}" is not text in UTF-8. Save the file as UTF-8, or take it out of this folder.`,
    });
  }
  return { path, text: bytes.toString("utf8") };
}

function readBytes(folder: string, path: string): Buffer {
  let stats: Stats;
  try {
    stats = statSync(join(folder, path));
  } catch (error) {
    throw systemError(error, path, "read");
  }
  // A named pipe or a device would keep us waiting for ever.
  if (!stats.isFile()) {
    throw new CannotContinue({
      nl: `"${path}" is geen gewoon bestand. Geef het een andere naam, of haal het uit deze map.`,
      en: `"${path}" is not an ordinary file. Rename it, or take it out of this folder.`,
    });
  }
  if (stats.size > readLimits.file) {
    const size = Math.round(stats.size / 2 ** 20);
    const most = readLimits.file / 2 ** 20;
    throw new CannotContinue({
      nl: `"${path}" is ${size} MB groot. We lezen ten hoogste ${most} MB per bestand. Splits het op.`,
      en: `"${path}" is ${size} MB. We read at most ${most} MB per file. Split it up.`,
    });
  }
  try {
    return readFileSync(join(folder, path));
  } catch (error) {
    throw systemError(error, path, "read");
  }
}

/** A folder without any of our files is not a project: say where one is near. */
function refuseNothing(folder: string, found: readonly ProjectFile[]): void {
  if (found.length > 0) return;
  const near = projectAbove(folder);
  const name = shownPath(process.cwd(), folder);
  throw new CannotContinue(
    near === undefined
      ? {
          nl: `In "${name}" staat geen project van Waarom. Begin er een: waarom init ${name}`,
          en: `There is no Waarom project in "${name}". Start one: waarom init ${name}`,
        }
      : {
          nl: `In "${name}" staat geen project van Waarom, maar wel in "${near}". Geef die map op.`,
          en: `There is no Waarom project in "${name}", but there is one in "${near}". Name that folder.`,
        },
  );
}

function projectAbove(folder: string): string | undefined {
  let above = dirname(folder);
  for (let level = 0; level < 8 && above !== dirname(above); level += 1) {
    try {
      if (statSync(join(above, "waarom.json")).isFile()) return shownPath(process.cwd(), above);
    } catch {
      // Not here: look further up.
    }
    above = dirname(above);
  }
  return undefined;
}

function refuseTooMany(count: number): void {
  if (count <= readLimits.files) return;
  throw new CannotContinue({
    nl: `Dit project heeft ${count} bestanden. We lezen er ten hoogste ${readLimits.files}. Splits het op in meer projecten.`,
    en: `This project has ${count} files. We read at most ${readLimits.files}. Split it into several projects.`,
  });
}

function tooLargeTogether(): CannotContinue {
  const most = readLimits.project / 2 ** 20;
  return new CannotContinue({
    nl: `De bestanden van dit project zijn samen groter dan ${most} MB. Splits het op in meer projecten.`,
    en: `The files of this project are more than ${most} MB together. Split it into several projects.`,
  });
}
