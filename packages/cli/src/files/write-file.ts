import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { CannotContinue } from "../terminal/cannot-continue.js";
import { codeOf, systemError } from "./system-error.js";

export interface Replacement {
  /** Absolute. */
  readonly path: string;
  /** As a person knows it. */
  readonly shown: string;
  /** What the file held when its new text was made. */
  readonly before: string;
  readonly text: string;
}

/**
 * Replaces a file's text in one step: a reader sees the old text or the new one, never half of it. Keeps the file's
 * mode, and writes through a symbolic link instead of replacing it. Throws `CannotContinue` where somebody changed the
 * file meanwhile or it cannot be written; then it stays as it was.
 */
export function replaceFile({ path, shown, before, text }: Replacement): void {
  let temporary: string | undefined;
  try {
    const target = realpathSync(path);
    if (readFileSync(target, "utf8") !== before) throw changedMeanwhile(shown);
    temporary = `${target}.${randomBytes(6).toString("hex")}.tmp`;
    // Only after the flush do we know that the disk had room for it.
    writeFileSync(temporary, text, { flag: "wx", flush: true });
    chmodSync(temporary, statSync(target).mode);
    renameSync(temporary, target);
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    throw error instanceof CannotContinue ? error : systemError(error, shown, "write");
  }
}

/**
 * Writes a file that is not there yet. Throws `CannotContinue` where somebody else made it meanwhile or it cannot be
 * written; then none is left half-written.
 */
export function createFile({ path, shown, text }: Omit<Replacement, "before">): void {
  let made = false;
  try {
    const file = openSync(path, "wx");
    made = true;
    try {
      writeFileSync(file, text, { flush: true });
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (made) rmSync(path, { force: true });
    throw codeOf(error) === "EEXIST" ? changedMeanwhile(shown) : systemError(error, shown, "write");
  }
}

function changedMeanwhile(shown: string): CannotContinue {
  return new CannotContinue({
    nl: `"${shown}" is intussen door iemand anders veranderd. We hebben er niets in veranderd. Probeer het opnieuw.`,
    en: `Somebody else changed "${shown}" meanwhile. We changed nothing in it. Try again.`,
  });
}
