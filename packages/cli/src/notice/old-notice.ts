import { readFileSync, statSync, type Stats } from "node:fs";
import { resolve } from "node:path";
import { linkProject, type Project } from "@waarom/model";
import { parseJsonDocument } from "@waarom/model/source";
import {
  publishNotice,
  readNoticeRecord,
  recordOf,
  type NoticeRecord,
  type NoticeTarget,
} from "@waarom/notice";
import type { CommandInput } from "../command-line/command.js";
import { readLimits } from "../files/limits.js";
import { readProject } from "../files/read-project.js";
import { systemError } from "../files/system-error.js";
import { CannotContinue } from "../terminal/cannot-continue.js";
import type { NoticeChoice } from "./choice.js";

/** An earlier notice, with what it is compared to. */
export interface OldNotice {
  readonly record: NoticeRecord;
  /** What it is about: of a kept notice that itself, else what was asked for. */
  readonly target: NoticeTarget;
  /** The day it was judged by. */
  readonly asOf: string;
}

interface Now {
  readonly choice: NoticeChoice;
  readonly project: Project;
  /** Whether the command line names a target. */
  readonly named: boolean;
}

/** The notice as it was: a kept one, or that of a folder with the project of then. Throws `CannotContinue`. */
export function readOld(input: CommandInput, path: string, now: Now): OldNotice {
  const full = resolve(input.surroundings.cwd, path);
  let stats: Stats;
  try {
    stats = statSync(full);
  } catch (error) {
    throw systemError(error, path, "read");
  }
  if (stats.isDirectory()) return ofFolder(full, path, now);
  if (!stats.isFile() || stats.size > readLimits.file) throw noNotice(path);
  return ofFile(full, path, now);
}

function ofFolder(full: string, shown: string, { choice, project }: Now): OldNotice {
  const before = linkProject(readProject(full), { asOf: project.asOf });
  const { target } = choice;
  const there =
    "form" in target
      ? before.forms.has(target.form)
      : !("activity" in target) || Object.hasOwn(before.register.value.activities, target.activity);
  if (!there) {
    throw new CannotContinue({
      nl: `"${shown}" heeft nog geen ${"form" in target ? "formulier" : "activiteit"} met deze naam. Alles eraan is dus nieuw.`,
      en: `"${shown}" has no ${"form" in target ? "form" : "activity"} of this name yet. So all of it is new.`,
    });
  }
  return { record: recordOf(publishNotice(before, target, choice)), target, asOf: before.asOf };
}

function ofFile(full: string, shown: string, { choice, project, named }: Now): OldNotice {
  let text: string;
  try {
    text = readFileSync(full, "utf8");
  } catch (error) {
    throw systemError(error, shown, "read");
  }
  const record = readNoticeRecord(parseJsonDocument(shown, text).value);
  if (record === undefined) throw noNotice(shown);
  const { kind, id } = record.about;
  const target: NoticeTarget =
    kind === "form" ? { form: id } : kind === "activity" ? { activity: id } : { organisation: true };
  if (named && JSON.stringify(target) !== JSON.stringify(choice.target)) {
    throw new CannotContinue({
      nl: `De verklaring in "${shown}" gaat over iets anders (${kind} ${id}). Laat --form, --activity en --organisation weg, of kies hetzelfde.`,
      en: `The notice in "${shown}" is about something else (${kind} ${id}). Leave out --form, --activity and --organisation, or choose the same.`,
    });
  }
  if (
    (kind === "form" && !project.forms.has(id)) ||
    (kind === "activity" && !Object.hasOwn(project.register.value.activities, id))
  ) {
    throw new CannotContinue({
      nl: `De verklaring in "${shown}" gaat over ${kind === "form" ? "het formulier" : "de activiteit"} "${id}". Die staat niet meer in dit project.`,
      en: `The notice in "${shown}" is about the ${kind} "${id}", which this project no longer has.`,
    });
  }
  return { record, target, asOf: record.asOf };
}

function noNotice(shown: string): CannotContinue {
  return new CannotContinue({
    nl: `"${shown}" is geen bewaarde verklaring. Maak er een met: waarom notice --format json > oud.json`,
    en: `"${shown}" is not a kept notice. Make one with: waarom notice --format json > old.json`,
  });
}
