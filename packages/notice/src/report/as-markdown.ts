import { builtIn, type BuiltInLanguage } from "@waarom/model";
import { escapeMarkdown } from "../render/escape.js";
import { countsOf, summaryOf } from "./as-text.js";
import type { CompletenessReport, ReportItem } from "./completeness.js";
import { placementIn, reportLines } from "./report-lines.js";
import { reportWords, statusWords } from "./words.js";

/** The table as Markdown, for a dossier. */
export function reportMarkdown(report: CompletenessReport, language: BuiltInLanguage): string {
  const { item, article, when, place, status, supply } = reportWords;
  const header = [item, article, when, place, status, supply].map((text) => builtIn(text, language));
  return `${[
    `# ${escapeMarkdown(report.title)}`,
    "",
    escapeMarkdown(summaryOf(report, language)),
    "",
    escapeMarkdown(countsOf(report, language)),
    "",
    row(header),
    row(header.map(() => "---")),
    ...report.items.map((one) => row(cellsOf(one, language))),
  ].join("\n")}\n`;
}

function cellsOf(item: ReportItem, language: BuiltInLanguage): readonly string[] {
  const status = builtIn(statusWords[item.status], language);
  const fails = item.status === "missing" || item.status === "partial";
  return [
    escapeMarkdown(builtIn(item.label, language)),
    escapeMarkdown(builtIn(item.reference, language)),
    escapeMarkdown(builtIn(item.when, language)),
    escapeMarkdown(placementIn(item, language)),
    fails ? `**${status}**` : status,
    reportLines(item, language)
      .map((line) => escapeMarkdown(line).replaceAll(/\s+/g, " "))
      .join("<br>"),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
