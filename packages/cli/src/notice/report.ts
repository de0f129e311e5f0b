import type { Project } from "@waarom/model";
import {
  completenessReport,
  isComplete,
  reportMarkdown,
  reportText,
  type CompletenessReport,
  type NoticeTarget,
} from "@waarom/notice";
import type { CommandInput } from "../command-line/command.js";
import type { ExitCode } from "../terminal/surroundings.js";
import { targetOf, type NoticeChoice } from "./choice.js";
import type { TableFormat } from "./formats.js";
import { printable } from "./printable.js";

/**
 * Writes the table of Arts. 13 and 14. Where nobody says of what, that of the organisation, with a line for each notice
 * below it: what only a form asks stands there.
 */
export function writeReport(
  input: CommandInput,
  project: Project,
  { target, language }: NoticeChoice,
  format: TableFormat,
): ExitCode {
  const { stdout } = input.surroundings;
  const report = completenessReport(project, target, language);
  const named = targetOf(input, project) !== undefined;
  const others = named ? [] : othersOf(project).map((other) => completenessReport(project, other, language));
  if (format === "json") {
    stdout.write(`${JSON.stringify(named ? report : { ...report, notices: others }, undefined, 2)}\n`);
  } else {
    const table = format === "md" ? reportMarkdown : reportText;
    stdout.write(printable(table(report, input.language)));
    if (others.length > 0) stdout.write(printable(overview(others, input, format)));
  }
  return [report, ...others].every(isComplete) ? 0 : 1;
}

function othersOf(project: Project): readonly NoticeTarget[] {
  return [
    ...[...project.forms.keys()].map((form) => ({ form })),
    ...Object.keys(project.register.value.activities).map((activity) => ({ activity })),
  ];
}

function overview(
  reports: readonly CompletenessReport[],
  { language }: CommandInput,
  format: TableFormat,
): string {
  const words =
    language === "nl"
      ? { title: "Per formulier en activiteit", complete: "volledig", open: "onvolledig", see: "zie" }
      : { title: "By form and activity", complete: "complete", open: "incomplete", see: "see" };
  const lines = reports.map((report) => {
    const name = `--${report.about.kind} ${report.about.id}`;
    if (isComplete(report)) return `${words.complete}: ${name}`;
    const count = report.counts.missing + report.counts.partial;
    return `${words.open} (${count}): ${words.see} waarom notice --report ${name}`;
  });
  const list = lines.map((line) => (format === "md" ? `- ${line}` : `  ${line}`)).join("\n");
  return `\n${format === "md" ? `## ${words.title}\n` : words.title}\n${list}\n`;
}
