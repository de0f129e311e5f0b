import {
  idsOf,
  type BuiltInText,
  type Language,
  type NoticeSource,
  type NoticeTree,
  type Project,
  type Reader,
} from "@waarom/model";
import { composeNotice } from "../compose/compose-notice.js";
import { contextOf, uniqueSources, type Context } from "../compose/context.js";
import { noticeFacts } from "../facts/facts.js";
import type { FieldFacts } from "../facts/fields.js";
import type { NoticeTarget } from "../facts/target.js";
import type { FactCheck } from "./checks.js";
import { checklistItems, type ItemId, type Placement } from "./items.js";
import { requirements } from "./requirements.js";

export const checklistStatuses = ["present", "partial", "missing", "not-applicable"] as const;
export type ChecklistStatus = (typeof checklistStatuses)[number];

/** One item of the Art. 13/14 table, judged for one notice. */
export interface ChecklistResult {
  readonly id: ItemId;
  readonly status: ChecklistStatus;
  /** What must be told. */
  readonly label: BuiltInText;
  /** The articles. */
  readonly reference: BuiltInText;
  /** Where it must be said. */
  readonly placement: readonly Placement[];
  /** The facts that it rests on; empty where it is derived from the legal bases. */
  readonly facts: readonly FactCheck[];
  /** Layers in which it must be said and is not. */
  readonly unsaid: readonly Placement[];
  /** Where what is said comes from. */
  readonly sources: readonly NoticeSource[];
  /** Who can mend what is missing. */
  readonly decides: Reader;
  /** What to do; only where something is missing. */
  readonly todo?: BuiltInText;
}

/**
 * The whole Art. 13/14 table for a notice: what is there, what is missing, who can mend it and how.
 *
 * @throws UnknownTargetError where the project has no such form or activity
 * @example
 * checklist(project, { form: "parkeervergunning" }, "nl").filter(({ status }) => status === "missing");
 */
export function checklist(
  project: Project,
  target: NoticeTarget,
  language: Language,
): readonly ChecklistResult[] {
  const context = contextOf(noticeFacts(project, target), { language });
  const tree = composeNotice(project, target, { language });
  return idsOf(checklistItems).map((id) => judge(context, tree, id));
}

function judge(context: Context, tree: NoticeTree, id: ItemId): ChecklistResult {
  const item = checklistItems[id];
  const facts = requirements[id](context);
  const base = {
    id,
    label: item.label,
    reference: item.reference,
    placement: item.placement,
    decides: item.decides,
  };
  if (facts === undefined) return { ...base, status: "not-applicable", facts: [], unsaid: [], sources: [] };
  const unsaid = item.placement.filter((placement) => !isSaid(context, tree, id, placement));
  const status = statusOf(facts, unsaid);
  return {
    ...base,
    status,
    facts,
    unsaid,
    sources: sourcesOf(tree, id),
    ...(status === "present" ? {} : { todo: whatToDo(context, facts, unsaid) }),
  };
}

function statusOf(facts: readonly FactCheck[], unsaid: readonly Placement[]): ChecklistStatus {
  const present = facts.filter(({ state }) => state === "present").length;
  if (present === facts.length) return unsaid.length === 0 ? "present" : "partial";
  return present === 0 && facts.every(({ state }) => state === "absent") ? "missing" : "partial";
}

/** True where the tree says the item at this place: what is not composed is not told, whatever the register holds. */
function isSaid(context: Context, tree: NoticeTree, id: ItemId, placement: Placement): boolean {
  if (placement === "record") return true;
  if (placement === "field") return tree.about.kind !== "form" || everyFieldIsSaid(context, tree, id);
  return tree.layers.some(
    ({ layer, blocks }) => layer === placement && blocks.some(({ items }) => items.includes(id)),
  );
}

/** True where each question that the item is about has its short text. */
function everyFieldIsSaid({ facts }: Context, { whys }: NoticeTree, id: ItemId): boolean {
  const said = new Set(whys.filter(({ short }) => short.length > 0).flatMap(({ paths }) => paths));
  const hasPurpose = ({ uses }: FieldFacts) => uses.some(({ purpose }) => purpose !== undefined);
  const wanted = (field: FieldFacts) => id !== "bsn" || (field.category === "bsn" && hasPurpose(field));
  return facts.fields.filter(wanted).every(({ path }) => said.has(path));
}

function sourcesOf(tree: NoticeTree, id: ItemId): readonly NoticeSource[] {
  return uniqueSources(
    tree.layers.flatMap(({ blocks }) =>
      blocks.filter(({ items }) => items.includes(id)).flatMap(({ sources }) => sources),
    ),
  );
}

/** What is missing and where it belongs, in one instruction. */
function whatToDo(context: Context, facts: readonly FactCheck[], unsaid: readonly Placement[]): BuiltInText {
  const absent = facts.filter(({ state }) => state === "absent");
  const untranslated = facts.filter(({ state }) => state === "other-language");
  const list = (checks: readonly FactCheck[], language: "nl" | "en") =>
    checks.map(({ what, pointers }) => `${what[language]} (${pointers.join(", ")})`).join("; ");
  const nl = [
    ...(absent.length === 0 ? [] : [`Vul aan: ${list(absent, "nl")}.`]),
    ...(untranslated.length === 0 ? [] : [`Vertaal (${context.language}): ${list(untranslated, "nl")}.`]),
    ...(absent.length === 0 && untranslated.length === 0
      ? [`Staat niet op zijn plaats: ${unsaid.join(", ")}.`]
      : []),
  ];
  const en = [
    ...(absent.length === 0 ? [] : [`Add: ${list(absent, "en")}.`]),
    ...(untranslated.length === 0 ? [] : [`Translate (${context.language}): ${list(untranslated, "en")}.`]),
    ...(absent.length === 0 && untranslated.length === 0
      ? [`Not said where it must be: ${unsaid.join(", ")}.`]
      : []),
  ];
  return { nl: nl.join(" "), en: en.join(" ") };
}
