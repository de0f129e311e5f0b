import { type BuiltInText, type Language, type NoticeSource, type Project, type Reader } from "@waarom/model";
import type { NoticeTarget } from "../facts/target.js";
import type { FactCheck } from "./checks.js";
import { type ItemId, type Placement } from "./items.js";
export declare const checklistStatuses: readonly ["present", "partial", "missing", "not-applicable"];
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
export declare function checklist(
  project: Project,
  target: NoticeTarget,
  language: Language,
): readonly ChecklistResult[];
