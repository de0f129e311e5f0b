import type { BuiltInText, Language, Project, Reader } from "@waarom/model";
import { checklist, checklistStatuses, type ChecklistResult } from "../checklist/checklist.js";
import type { FactCheck } from "../checklist/checks.js";
import { checklistItems, type ItemId, type Placement } from "../checklist/items.js";
import { noticeFacts } from "../facts/facts.js";
import type { NoticeTarget } from "../facts/target.js";
import { noticeTitle } from "../compose/title.js";
import { contextOf } from "../compose/context.js";

/** A place in a file of the project. */
export interface ReportPlace {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
}

/** One fact that an item rests on. */
export interface ReportFact {
  readonly what: BuiltInText;
  readonly state: FactCheck["state"];
  /** Where it stands; where it is absent, where it belongs. */
  readonly places: readonly ReportPlace[];
}

/** One row of the table. */
export interface ReportItem {
  readonly id: ItemId;
  readonly status: ChecklistResult["status"];
  readonly label: BuiltInText;
  /** When the law asks it. */
  readonly when: BuiltInText;
  readonly reference: BuiltInText;
  readonly placement: readonly Placement[];
  /** Layers in which it must be said and is not. */
  readonly unsaid: readonly Placement[];
  readonly decides: Reader;
  /** Empty where the item follows from the legal bases, and where it does not apply. */
  readonly facts: readonly ReportFact[];
  /** Only where something is missing. */
  readonly todo?: BuiltInText;
}

/** The Art. 13/14 table of one notice, to hand to a supervisory authority. */
export interface CompletenessReport {
  readonly formatVersion: 1;
  readonly about: { readonly kind: "form" | "activity" | "organisation"; readonly id: string };
  readonly title: string;
  readonly language: Language;
  /** The date that it was judged by. */
  readonly asOf: string;
  readonly counts: Readonly<Record<ChecklistResult["status"], number>>;
  readonly items: readonly ReportItem[];
}

/**
 * The whole Art. 13/14 table of a notice, each item with the lines in the project's files that supply it or lack.
 *
 * @throws UnknownTargetError where the project has no such form or activity
 * @example
 * completenessReport(project, { organisation: true }, "nl").counts.missing; // 0
 */
export function completenessReport(
  project: Project,
  target: NoticeTarget,
  language: Language,
): CompletenessReport {
  const facts = noticeFacts(project, target);
  const results = checklist(project, target, language);
  return {
    formatVersion: 1,
    about: facts.about,
    title: noticeTitle(contextOf(facts, { language })),
    language,
    asOf: project.asOf,
    counts: {
      present: 0,
      partial: 0,
      missing: 0,
      "not-applicable": 0,
      ...Object.fromEntries(
        checklistStatuses.map((status) => [status, results.filter((one) => one.status === status).length]),
      ),
    },
    items: results.map((result) => itemOf(project, facts.about, result)),
  };
}

/** True where every item that applies is told. */
export function isComplete({ counts }: Pick<CompletenessReport, "counts">): boolean {
  return counts.partial === 0 && counts.missing === 0;
}

function itemOf(project: Project, about: CompletenessReport["about"], result: ChecklistResult): ReportItem {
  const { id, status, label, reference, placement, unsaid, decides, todo } = result;
  return {
    id,
    status,
    label,
    when: checklistItems[id].when,
    reference,
    placement,
    unsaid,
    decides,
    facts: result.facts.map((fact) => ({
      what: fact.what,
      state: fact.state,
      places: placesOf(fact).map((place) => locate(project, about, place)),
    })),
    ...(todo === undefined ? {} : { todo }),
  };
}

type Place = FactCheck["places"][number];

/** The places that supply a fact; of one that nothing supplies the place where it usually stands. */
function placesOf({ state, places }: FactCheck): readonly Place[] {
  const supplying = places.filter((place) => place.state === state);
  return state === "absent" ? supplying.slice(0, 1) : supplying;
}

function locate(
  project: Project,
  about: CompletenessReport["about"],
  { in: home, pointer }: Place,
): ReportPlace {
  const document = home === "form" ? project.forms.get(about.id)?.document : undefined;
  const { file, range } = (document ?? project.register).locate(pointer, "key");
  return { file, line: range.start.line, column: range.start.column, pointer };
}
