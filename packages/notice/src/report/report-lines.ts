import { builtIn, type BuiltInLanguage } from "@waarom/model";
import type { ReportFact, ReportItem } from "./completeness.js";
import { placementWords, readerNames, reportWords } from "./words.js";

/** How many places of one item a person wants to read; the report as JSON holds all. */
const mostPlaces = 3;

/** What stands behind an item: the lines that supply it; where it fails, only what to do and who can. */
export function reportLines(item: ReportItem, language: BuiltInLanguage): readonly string[] {
  if (item.status === "not-applicable") return [];
  if (item.status !== "present") return whatToDo(item, language);
  if (item.facts.length === 0) return [builtIn(reportWords.derived, language)];
  return shortened(placesOf(item.facts), language);
}

/** Where an item must be said: "kort, samenvatting". */
export function placementIn(item: Pick<ReportItem, "placement">, language: BuiltInLanguage): string {
  return item.placement.map((placement) => builtIn(placementWords[placement], language)).join(", ");
}

function whatToDo({ facts, unsaid, decides }: ReportItem, language: BuiltInLanguage): readonly string[] {
  const say = (text: { readonly nl: string; readonly en: string }) => builtIn(text, language);
  const failing = (state: ReportFact["state"], verb: string) =>
    facts
      .filter((fact) => fact.state === state)
      .map(({ what, places }) => `${verb}: ${say(what)} (${places.map(placeName).join(", ")})`);
  const lines = [
    ...failing("absent", say(reportWords.add)),
    ...failing("other-language", say(reportWords.translate)),
  ];
  const unsaidIn = unsaid.map((placement) => say(placementWords[placement])).join(", ");
  const rest = lines.length === 0 ? [`${say(reportWords.unsaid)}: ${unsaidIn}`] : lines;
  return [...rest, `${say(reportWords.who)} ${say(readerNames[decides])}`];
}

function placesOf(facts: readonly ReportFact[]): readonly string[] {
  return [...new Set(facts.flatMap(({ places }) => places.slice(0, 1).map(placeName)))];
}

function placeName({ file, line, pointer }: ReportFact["places"][number]): string {
  return `${file}:${line} ${pointer}`;
}

function shortened(lines: readonly string[], language: BuiltInLanguage): readonly string[] {
  const rest = lines.length - mostPlaces;
  if (rest <= 1) return lines;
  const { more, moreAfter } = reportWords;
  return [...lines.slice(0, mostPlaces), `${builtIn(more, language)} ${rest}${builtIn(moreAfter, language)}`];
}
