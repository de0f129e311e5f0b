import { lint } from "@waarom/lint";
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

const lineWidth = 80;

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
    stdout.write(whatLintFinds(project, input, format));
    if (others.length > 0) stdout.write(printable(overview(others, input, format)));
  }
  return [report, ...others].every(isComplete) ? 0 : 1;
}

/**
 * What is there but wrong (a purpose that is a legal basis, a recipient called "others") is no gap in the table: the rules of
 * the linter know it.
 */
function whatLintFinds(project: Project, { language }: CommandInput, format: TableFormat): string {
  const counted = new Map<string, number>();
  for (const { ruleId, severity, suppressed } of lint(project)) {
    if (severity === "hint" || suppressed !== undefined || ruleId === "notice/incomplete") continue;
    counted.set(ruleId, (counted.get(ruleId) ?? 0) + 1);
  }
  if (counted.size === 0) return "";
  const rules = [...counted].map(([id, count]) => `${id} (${count})`).join(", ");
  const lead =
    language === "nl"
      ? "De tabel zegt of iets er staat, niet of het klopt. De linter vindt in dit project"
      : "The table says whether something is there, not whether it is right. The linter finds in this project";
  const see = language === "nl" ? "Zie: waarom lint" : "See: waarom lint";
  const text = `${lead}: ${rules}. ${see}`;
  return `\n${format === "md" ? text : wrapped(text)}\n`;
}

function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lineWidth) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines.join("\n");
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
