import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { csvSeparators, registerJson, registerTable, registerWorkbook, writeCsv } from "@waarom/notice";
import type { Project } from "@waarom/model";
import type { CommandInput } from "../command-line/command.js";
import { asOfOf, linkSources } from "../files/link-sources.js";
import { readProject } from "../files/read-project.js";
import { shownPath } from "../files/shown-path.js";
import { systemError, codeOf } from "../files/system-error.js";
import { CannotContinue } from "../terminal/cannot-continue.js";
import { progressOn } from "../terminal/progress.js";
import type { ExitCode } from "../terminal/surroundings.js";
import { writeXlsx } from "./xlsx/write-xlsx.js";

const exportFormats = ["xlsx", "csv", "json"] as const;
type ExportFormat = (typeof exportFormats)[number];

/** What stands between the values, as a person names it on the command line. */
const separatorNames = ["comma", "semicolon", "tab"] as const;

/** `waarom register export`: the register as a file for people and other programs. */
export async function runExport(input: CommandInput): Promise<ExitCode> {
  const { folder, options, language, surroundings } = input;
  const progress = progressOn(surroundings.stderr);
  try {
    const project = linkSources(input, asOfOf(input), readProject(folder, progress), progress);
    const given = options.text("out");
    const format = options.oneOf("format", exportFormats) ?? formatOf(given) ?? "xlsx";
    const out = resolve(surroundings.cwd, given ?? `register.${format}`);
    const shown = shownPath(surroundings.cwd, out);
    const bytes = await contentOf(project, format, input);
    progress.done();
    warnOfUnread(project, input);
    write(out, shown, bytes, options.has("overwrite"));
    const count = Object.keys(project.register.value.activities).length;
    surroundings.stdout.write(
      language === "nl" ? `${shown}: ${count} verwerkingen.\n` : `${shown}: ${count} activities.\n`,
    );
    return 0;
  } finally {
    progress.done();
  }
}

function formatOf(path: string | undefined): ExportFormat | undefined {
  return exportFormats.find((format) => path?.toLowerCase().endsWith(`.${format}`));
}

async function contentOf(
  project: Project,
  format: ExportFormat,
  { language, options }: CommandInput,
): Promise<Uint8Array | string> {
  switch (format) {
    case "xlsx":
      return writeXlsx(registerWorkbook(project, language), project.asOf);
    case "csv": {
      const name = options.oneOf("separator", separatorNames);
      // Excel in Dutch expects semicolons, in English commas.
      const separator =
        name === undefined ? (language === "nl" ? ";" : ",") : csvSeparators[separatorNames.indexOf(name)];
      return writeCsv(registerTable(project, language), separator);
    }
    case "json":
      return registerJson(project);
  }
}

/** What could not be read is not in the export: say so, since nobody would miss it. */
function warnOfUnread(project: Project, { language, surroundings }: CommandInput): void {
  const files = new Set(project.register.documents.map(({ file }) => file));
  const unread = project.diagnostics.filter(({ file, severity }) => severity === "error" && files.has(file));
  if (unread.length === 0) return;
  surroundings.stderr.write(
    language === "nl"
      ? `Let op: ${unread.length} plaatsen in het register konden we niet lezen; die staan niet in het bestand. Zie: waarom lint\n`
      : `Mind: ${unread.length} places in the register could not be read; they are not in the file. See: waarom lint\n`,
  );
}

function write(path: string, shown: string, content: Uint8Array | string, overwrite: boolean): void {
  try {
    writeFileSync(path, content, { flag: overwrite ? "w" : "wx" });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw systemError(error, shown, "write");
    throw new CannotContinue({
      nl: `"${shown}" bestaat al. Kies een andere naam met --out, of voeg --overwrite toe.`,
      en: `"${shown}" exists already. Choose another name with --out, or add --overwrite.`,
    });
  }
}
