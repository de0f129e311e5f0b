import type { BuiltInLanguage, Diagnostic, Language, Project } from "@waarom/model";
import { titleOf } from "../form-summaries.js";
import { textFile } from "./text-file.js";

/** Why a text or an activity must be looked at, the most pressing first. */
export const reviewReasons = [
  "overdue",
  "register-changed",
  "translation-stale",
  "translation-missing",
  "draft",
  "soon",
] as const;
type ReviewReason = (typeof reviewReasons)[number];

export interface ReviewItem {
  readonly reason: ReviewReason;
  /** The title of the form that the text is for, or as the register calls the activity. */
  readonly name: string;
  readonly language?: Language;
  /** In the address of the editor; absent for what is no text. */
  readonly fileName?: string;
  /** Where it stands. */
  readonly file: string;
  /** The day by which it had to be looked at. */
  readonly date?: string;
  readonly owner?: string;
}

const byRule: ReadonlyMap<string, ReviewReason> = new Map([
  ["review/overdue", "overdue"],
  ["notice/register-changed", "register-changed"],
  ["notice/translation-stale", "translation-stale"],
  ["translation/stale", "translation-stale"],
  ["notice/missing-language", "translation-missing"],
  ["translation/missing", "translation-missing"],
] as const);

/** What somebody plans for the coming weeks. */
const daysAhead = 60;

/** What to look at again: drafts, what is overdue or nearly so, translations, and texts of which the facts changed. */
export function toReview(
  project: Project,
  findings: readonly Diagnostic[],
  language: BuiltInLanguage,
): readonly ReviewItem[] {
  const items = [...found(project, findings, language), ...ownDates(project, language)];
  const order = (item: ReviewItem) => reviewReasons.indexOf(item.reason);
  return distinct(items).sort(
    (a, b) =>
      order(a) - order(b) || (a.date ?? "").localeCompare(b.date ?? "") || a.file.localeCompare(b.file),
  );
}

/** What the linter says, unless somebody decided that it need not be done. */
function found(
  project: Project,
  findings: readonly Diagnostic[],
  language: BuiltInLanguage,
): readonly ReviewItem[] {
  return findings.flatMap((finding): readonly ReviewItem[] => {
    const reason = byRule.get(finding.ruleId);
    if (reason === undefined || finding.suppressed !== undefined) return [];
    const { date, name, file } = finding.data;
    // A translation that is not there is reported at its source.
    const place = reason === "translation-missing" && typeof file === "string" ? file : finding.file;
    return [
      {
        ...placeOf(project, place, language, typeof name === "string" ? name : undefined),
        reason,
        ...(typeof date === "string" ? { date } : {}),
      },
    ];
  });
}

function ownDates(project: Project, language: BuiltInLanguage): readonly ReviewItem[] {
  const until = dayAfter(project.asOf, daysAhead);
  return project.notices.flatMap(({ file, frontMatter: { status, reviewBy } }): readonly ReviewItem[] => [
    ...(status === "draft" ? [{ ...placeOf(project, file, language), reason: "draft" as const }] : []),
    ...(reviewBy !== undefined && reviewBy >= project.asOf && reviewBy <= until
      ? [{ ...placeOf(project, file, language), reason: "soon" as const, date: reviewBy }]
      : []),
  ]);
}

function placeOf(
  project: Project,
  file: string,
  language: BuiltInLanguage,
  name?: string,
): Omit<ReviewItem, "reason"> {
  const text = textFile(project, file.replace(/^notices\//, ""));
  if (text?.path !== file) return { name: name ?? file, file };
  const owner = text.document?.frontMatter.owner;
  const form = project.forms.get(text.name);
  return {
    name: form === undefined ? text.name : titleOf(form, language),
    language: text.language,
    fileName: text.fileName,
    file,
    ...(owner === undefined ? {} : { owner }),
  };
}

function distinct(items: readonly ReviewItem[]): ReviewItem[] {
  return [...new Map(items.map((item) => [`${item.reason} ${item.file} ${item.name}`, item])).values()];
}

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
