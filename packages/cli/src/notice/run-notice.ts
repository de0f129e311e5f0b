import { lint, reporters } from "@waarom/lint";
import type { Diagnostic, Project } from "@waarom/model";
import type { CommandInput } from "../command-line/command.js";
import { asOfOf, linkSources } from "../files/link-sources.js";
import { readProject } from "../files/read-project.js";
import { CannotContinue } from "../terminal/cannot-continue.js";
import { progressOn, type Progress } from "../terminal/progress.js";
import { wantsColour, type ExitCode } from "../terminal/surroundings.js";
import { version } from "../version.js";
import { chooseNotice } from "./choice.js";
import { writeDifference } from "./difference.js";
import { noticeFormats, tableFormats, type NoticeFormat, type TableFormat } from "./formats.js";
import { writeReport } from "./report.js";
import { writeNotice } from "./write-notice.js";

/** Writes a notice, its completeness, or what changed in it. */
export function runNotice(input: CommandInput): ExitCode {
  const { folder, options, surroundings } = input;
  const format = options.oneOf("format", noticeFormats) ?? "text";
  const asked = askedFor(input, format);
  const progress = progressOn(surroundings.stderr);
  try {
    const project = linkSources(input, asOfOf(input), readProject(folder, progress), progress);
    const unreadable = readingErrors(project);
    if (unreadable.length > 0) return refuse(input, project, unreadable, progress);
    const choice = chooseNotice(input, project);
    progress.done();
    switch (asked.what) {
      case "report":
        return writeReport(input, project, choice, asked.format);
      case "diff":
        return writeDifference(input, project, choice, { old: asked.old, format: asked.format });
      case "notice":
        return writeNotice(input, project, choice, format);
    }
  } finally {
    progress.done();
  }
}

type Asked =
  | { readonly what: "notice" }
  | { readonly what: "report"; readonly format: TableFormat }
  | { readonly what: "diff"; readonly old: string; readonly format: TableFormat };

function askedFor({ options }: CommandInput, format: NoticeFormat): Asked {
  const old = options.text("diff");
  const report = options.has("report");
  if (report && old !== undefined) {
    throw new CannotContinue({
      nl: "Kies --report of --diff: de een zegt wat er ontbreekt, de ander wat er veranderde.",
      en: "Choose --report or --diff: one says what is missing, the other what changed.",
    });
  }
  if (!report && old === undefined) return { what: "notice" };
  const table = tableFormats.find((candidate) => candidate === format);
  if (table === undefined) {
    const option = report ? "--report" : "--diff";
    const list = tableFormats.join(", ");
    throw new CannotContinue({
      nl: `${option} kan niet als ${format}. Het kan zijn: ${list}.`,
      en: `${option} cannot be ${format}. It can be: ${list}.`,
    });
  }
  return old === undefined ? { what: "report", format: table } : { what: "diff", old, format: table };
}

/** What keeps a file from being read as meant: a notice of half a register would say things that are not so. */
function readingErrors(project: Project): readonly Diagnostic[] {
  const rules = new Set(project.diagnostics.map(({ ruleId }) => ruleId));
  if (rules.size === 0) return [];
  return lint(project).filter(
    ({ ruleId, severity, suppressed }) =>
      rules.has(ruleId) && severity === "error" && suppressed === undefined,
  );
}

function refuse(
  { language, surroundings: { stderr, env } }: CommandInput,
  project: Project,
  found: readonly Diagnostic[],
  progress: Progress,
): ExitCode {
  progress.done();
  stderr.write(
    reporters.stylish(found, {
      language,
      version,
      color: wantsColour(stderr, env),
      textOf: (file) => project.documents.get(file)?.text,
    }),
  );
  stderr.write(
    language === "nl"
      ? "\nEr is geen verklaring gemaakt: niet alle bestanden zijn te lezen.\n"
      : "\nNo notice was made: not all files can be read.\n",
  );
  return 1;
}
