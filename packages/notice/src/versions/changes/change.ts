import type { BuiltInLanguage, BuiltInText, JsonObject } from "@waarom/model";

export const changeKinds = [
  "purpose-added",
  "purpose-removed",
  "purpose-changed",
  "further-use",
  "basis-added",
  "basis-removed",
  "basis-changed",
  "interest-changed",
  "law-changed",
  "consequence-changed",
  "recipient-added",
  "recipient-removed",
  "recipient-changed",
  "retention-longer",
  "retention-shorter",
  "retention-changed",
  "source-added",
  "source-removed",
  "source-changed",
  "publication-added",
  "publication-removed",
  "transfer-added",
  "transfer-removed",
  "automated-added",
  "automated-removed",
  "automated-changed",
  "controller-changed",
  "joint-added",
  "joint-removed",
  "data-added",
  "data-removed",
  "people-added",
  "people-removed",
  "question-added",
  "question-removed",
  "question-other-use",
  "question-required",
  "question-optional",
  "question-changed",
  "contact-changed",
  "other-facts",
  "text-changed",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Something that became different for residents. */
export interface NoticeChange {
  readonly kind: ChangeKind;
  /** In plain words. */
  readonly message: BuiltInText;
  /** True where people must be told before their data is used so: Art. 13(3), 14(4) GDPR. */
  readonly mustInform: boolean;
}

/** Whether people must be told first. */
export type Duty = "tell" | "free";

export function change(kind: ChangeKind, nl: string, en: string, duty: Duty = "free"): NoticeChange {
  return { kind, message: { nl, en }, mustInform: duty === "tell" };
}

/** Says something in one language. */
export type Words = (language: BuiltInLanguage) => string;

/** Both languages of one message, from what is said per language. */
export function both(kind: ChangeKind, said: Words, duty: Duty = "free"): NoticeChange {
  return change(kind, said("nl"), said("en"), duty);
}

/** The keys of either object, each once. */
export function keysOf(a: JsonObject, b: JsonObject): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
