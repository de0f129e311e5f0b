import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import {
  canonicalJson,
  linkProject,
  registerShape,
  type Diagnostic,
  type JsonObject,
  type Project,
  type SourceFile,
} from "@waarom/model";
import { readShape } from "@waarom/model/source";
import type { CommandInput } from "../command-line/command.js";
import { asOfOf } from "../files/link-sources.js";
import { listProject } from "../files/list-project.js";
import { readProject } from "../files/read-project.js";
import { shownPath } from "../files/shown-path.js";
import { codeOf, systemError } from "../files/system-error.js";
import { replaceFile } from "../files/write-file.js";
import { CannotContinue } from "../terminal/cannot-continue.js";
import type { ExitCode } from "../terminal/surroundings.js";
import { changedFiles, newFiles, plain, type PlannedFile } from "./plan-files.js";
import { readRegisterFile } from "./read-file.js";
import { importReport, unfitReport } from "./report.js";

/** `waarom register import`: a file with a register becomes register files. Nothing is overwritten unasked. */
export async function runImport(input: CommandInput): Promise<ExitCode> {
  const { options, language, surroundings } = input;
  const file = input.file ?? "";
  const read = await readRegisterFile(file, shownPath(surroundings.cwd, file), language);
  const unfit: Diagnostic[] = [];
  const judged = readShape(registerShape, read.value, {
    locate: (pointer) => ({ file: "", range: { start: nowhere, end: nowhere }, pointer }),
  });
  unfit.push(...judged.diagnostics);
  const register = plain(judged.value);
  const target = targetOf(input);
  const planned = plan(target, register);
  const report = `${importReport(read.remarks, language)}${unfitReport(unfit, language)}`;
  const unplaced = unfit.length + read.remarks.filter(({ kind }) => kind === "unplaced").length;

  if (options.has("dry-run") || (target.project !== undefined && !options.has("update"))) {
    surroundings.stdout.write(`${report}${said(input, planned, "would")}`);
    if (options.has("dry-run")) return unplaced > 0 ? 1 : 0;
    throw new CannotContinue({
      nl: `In "${target.shown}" staat al een register, en er is niets veranderd. Klopt het hierboven? Voeg dan --update toe. Of schrijf naar een lege map met --out.`,
      en: `There is a register in "${target.shown}" already, and nothing was changed. Is the above right? Then add --update. Or write to an empty folder with --out.`,
    });
  }
  write(target, planned);
  surroundings.stdout.write(`${report}${said(input, planned, "did")}`);
  return unplaced > 0 ? 1 : 0;
}

const nowhere = { offset: 0, line: 1, column: 1 } as const;

/** Where the register goes: a project that has one, or a folder that gets one. */
interface Target {
  readonly folder: string;
  readonly shown: string;
  readonly project?: Project;
  readonly files: readonly SourceFile[];
}

function targetOf(input: CommandInput): Target {
  const { options, surroundings } = input;
  const given = options.text("out");
  const folder = given === undefined ? input.folder : resolve(surroundings.cwd, given);
  const shown = shownPath(surroundings.cwd, folder);
  if (given !== undefined && namesIn(folder, shown).length > 0)
    throw new CannotContinue({
      nl: `"${shown}" is niet leeg. Kies met --out een map die nog niet bestaat.`,
      en: `"${shown}" is not empty. With --out, choose a folder that does not exist yet.`,
    });
  const files =
    namesIn(folder, shown).length === 0 || listProject(folder).length === 0 ? [] : readProject(folder);
  const project = files.length === 0 ? undefined : linkProject(files, { asOf: asOfOf(input) });
  if (project === undefined || project.register.documents.length === 0) return { folder, shown, files };
  refuseUnreadable(project);
  return { folder, shown, files, project };
}

function namesIn(folder: string, shown: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw systemError(error, shown, "read");
  }
}

/** What could not be read would be taken for gone, or be written over. */
function refuseUnreadable(project: Project): void {
  const files = new Set(project.register.documents.map(({ file }) => file));
  const found = project.diagnostics.find(
    ({ file, severity, ruleId }) => severity === "error" && files.has(file) && ruleId.startsWith("source/"),
  );
  if (found === undefined) return;
  const { file, range } = found;
  throw new CannotContinue({
    nl: `"${file}" is niet te lezen (regel ${range.start.line}). Verbeter dat eerst: waarom lint`,
    en: `"${file}" cannot be read (line ${range.start.line}). Mend that first: waarom lint`,
  });
}

/** The files, and proof that they say what was read. */
function plan({ project, files }: Target, register: JsonObject): readonly PlannedFile[] {
  const planned = project === undefined ? newFiles(register) : changedFiles(project, register);
  const after = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path, text } of planned) after.set(path, text);
  const again = linkProject(
    [...after].map(([path, text]) => ({ path, text })),
    { asOf: "2000-01-01" },
  );
  const value = plain(again.register.value);
  for (const [key, entry] of Object.entries(register))
    if (!holds(value[key], entry)) throw new Error(`The files would not say what was read at /${key}.`);
  return planned;
}

/** True where everything of `wanted` is in `value`; a project may hold more entries. */
function holds(value: JsonObject[string] | undefined, wanted: JsonObject[string]): boolean {
  if (value !== undefined && canonicalJson(value) === canonicalJson(wanted)) return true;
  if (!isObject(value) || !isObject(wanted)) return false;
  return Object.entries(wanted).every(([key, entry]) => holds(value[key], entry));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function write({ folder, shown }: Target, planned: readonly PlannedFile[]): void {
  const made: string[] = [];
  try {
    for (const { path, text, before } of planned) {
      const target = join(folder, path);
      if (before !== undefined) {
        replaceFile({ path: target, shown: path, before, text });
        continue;
      }
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text, { flag: "wx" });
      made.push(target);
    }
  } catch (error) {
    // Half an import helps nobody: new files go again; a file that was replaced is whole.
    for (const path of made) rmSync(path, { force: true });
    throw error instanceof CannotContinue ? error : systemError(error, shown, "write");
  }
}

function said({ language }: CommandInput, planned: readonly PlannedFile[], mood: "did" | "would"): string {
  if (planned.length === 0)
    return language === "nl"
      ? "Het register zegt dit al: er verandert niets.\n"
      : "The register says this already: nothing changes.\n";
  const lines = planned.map(({ path, before }) => {
    const how = before === undefined ? { nl: "nieuw", en: "new" } : { nl: "veranderd", en: "changed" };
    return `  ${path} (${how[language]})`;
  });
  const heading = {
    did: { nl: "Geschreven:", en: "Written:" },
    would: { nl: "Dit zou er veranderen:", en: "This would change:" },
  }[mood][language];
  return `${heading}\n${lines.join("\n")}\n`;
}
