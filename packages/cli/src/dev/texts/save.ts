import { existsSync, mkdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { BuiltInText } from "@waarom/model";
import { codeOf, systemError } from "../../files/system-error.js";
import { createFile, replaceFile } from "../../files/write-file.js";
import { CannotContinue } from "../../terminal/cannot-continue.js";
import { merge, type Merged } from "./merge.js";
import type { TextFile } from "./text-file.js";

/** What an editor hands in. */
export interface Handed {
  /** The text that the editor began with; empty for a text that nobody wrote yet. */
  readonly base: string;
  readonly text: string;
}

export type Saved =
  | { readonly kind: "saved" }
  /** Somebody changed the file meanwhile. Nothing was written. */
  | { readonly kind: "changed"; readonly theirs: string; readonly merged: Merged }
  /** The file could not be written. It is as it was. */
  | { readonly kind: "failed"; readonly reason: BuiltInText };

/** Bytes that a text may have: what the parser reads. */
const mostText = 2_000_000;

/**
 * Writes a text, unless somebody else changed the file since the editor opened it. Looks at the disk itself, and
 * replaces the file in one step: whatever goes wrong, a whole text is there afterwards.
 *
 * @param folder of the project, absolute
 */
export function saveText(folder: string, file: TextFile, handed: Handed): Saved {
  return attempt(file, () => {
    const path = join(folder, file.path);
    if (handed.text.length > mostText) throw tooLong(file.path);
    refuseOutside(folder, path, file.path);
    const onDisk = read(path);
    const other = otherVersion(onDisk, handed);
    if (other !== undefined) return other;
    const { text } = handed;
    if (onDisk === undefined) createFile({ path, shown: file.path, text: plain(text) });
    else replaceFile({ path, shown: file.path, before: onDisk, text: likeBefore(onDisk, text) });
    return { kind: "saved" };
  });
}

/** Whether somebody changed the file since the editor opened it. Writes nothing. */
export function compareText(folder: string, file: TextFile, handed: Handed): Saved {
  return attempt(file, () => otherVersion(read(join(folder, file.path)), handed) ?? { kind: "saved" });
}

function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** What stands on the disk where that is neither what the editor began with nor what the editor has now. */
function otherVersion(onDisk: string | undefined, handed: Handed): Saved | undefined {
  const [theirs, base, text] = [plain(onDisk ?? ""), plain(handed.base), plain(handed.text)];
  if (theirs === base) return undefined;
  // Two people who wrote the same have nothing to choose.
  if (theirs === text) return { kind: "saved" };
  return { kind: "changed", theirs, merged: merge(base, text, theirs) };
}

function attempt(file: TextFile, action: () => Saved): Saved {
  try {
    return action();
  } catch (error) {
    if (error instanceof CannotContinue) return { kind: "failed", reason: error.text };
    return { kind: "failed", reason: systemError(error, file.path, "write").text };
  }
}

/** The text as an editor sees it: one kind of line end, no byte order mark. */
export function plain(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
}

/** A file that was made on Windows stays as such, so that its history shows what changed and nothing else. */
function likeBefore(before: string, text: string): string {
  const mark = before.startsWith("\uFEFF") ? "\uFEFF" : "";
  const lines = plain(text);
  return mark + (before.includes("\r\n") ? lines.replaceAll("\n", "\r\n") : lines);
}

/** A link that leads elsewhere must not let a text be written there. */
function refuseOutside(folder: string, path: string, shown: string): void {
  const home = realpathSync(folder);
  mkdirSync(dirname(path), { recursive: true });
  const target = existing(path) ?? existing(dirname(path)) ?? home;
  if (target === home || target.startsWith(home + sep)) return;
  throw new CannotContinue({
    nl: `"${shown}" is een koppeling naar een plaats buiten dit project. We schrijven daar niets. Zet het bestand zelf in de map van het project.`,
    en: `"${shown}" is a link to a place outside this project. We write nothing there. Put the file itself in the project's folder.`,
  });
}

function existing(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function tooLong(shown: string): CannotContinue {
  return new CannotContinue({
    nl: `"${shown}" is te lang: ten hoogste ${mostText.toLocaleString("nl")} tekens. Verdeel de tekst over meer bestanden.`,
    en: `"${shown}" is too long: ${mostText.toLocaleString("en")} characters at most. Split the text over more files.`,
  });
}
