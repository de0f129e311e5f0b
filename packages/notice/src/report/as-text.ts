import { builtIn, type BuiltInLanguage } from "@waarom/model";
import { checklistStatuses } from "../checklist/checklist.js";
import type { CompletenessReport, ReportItem } from "./completeness.js";
import { placementIn, reportLines } from "./report-lines.js";
import { countWords, reportWords, statusWords } from "./words.js";

const statusWidth = 11;
const labelWidth = 48;
const indent = " ".repeat(statusWidth);

/** The table as plain text, for a terminal or a letter; what fails stands out by its capitals. */
export function reportText(report: CompletenessReport, language: BuiltInLanguage): string {
  return `${[report.title, summaryOf(report, language), countsOf(report, language), ""]
    .concat(report.items.map((item) => itemText(item, language)))
    .join("\n")}\n`;
}

/** "Getoetst aan artikel 13 en 14 AVG · taal: nl · stand van 2026-11-23". */
export function summaryOf({ language: of, asOf }: CompletenessReport, language: BuiltInLanguage): string {
  const say = (text: Parameters<typeof builtIn>[0]) => builtIn(text, language);
  return `${say(reportWords.judged)} · ${say(reportWords.language)}: ${of} · ${say(reportWords.asOf)} ${asOf}`;
}

/** "31 onderdelen: 24 aanwezig · 2 ontbreken · 5 niet van toepassing". */
export function countsOf({ counts, items }: CompletenessReport, language: BuiltInLanguage): string {
  const parts = checklistStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${builtIn(countWords(status, counts[status]), language)}`);
  return `${items.length} ${builtIn(reportWords.items, language)}: ${parts.join(" · ")}`;
}

function itemText(item: ReportItem, language: BuiltInLanguage): string {
  const word = builtIn(statusWords[item.status], language);
  const fails = item.status === "missing" || item.status === "partial";
  const label = builtIn(item.label, language);
  const rest =
    item.status === "not-applicable" ? builtIn(item.when, language) : builtIn(item.reference, language);
  const where = placementIn(item, language);
  return [
    `${(fails ? word.toUpperCase() : word).padEnd(statusWidth)}${label.padEnd(labelWidth)}  ${rest}`.trimEnd(),
    ...(fails && where !== "" ? [`${indent}${builtIn(reportWords.place, language)}: ${where}`] : []),
    ...reportLines(item, language).map((line) => `${indent}${line}`),
  ].join("\n");
}
