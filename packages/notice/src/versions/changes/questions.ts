import { own, type JsonObject, type JsonValue } from "@waarom/model";
import { listAt, objectAt, stringAt, wordsAt } from "../read-facts.js";
import { both, change, type NoticeChange, type Words } from "./change.js";
import { sameAt } from "./lists.js";

/** What a question is called, by its data path. */
export type LabelOf = (path: string) => string;

/** What a form asks. */
export function questionChanges(
  old: JsonObject,
  current: JsonObject,
  label: LabelOf,
): readonly NoticeChange[] {
  const before = objectAt(old, "fields");
  const after = objectAt(current, "fields");
  const added = Object.keys(after).filter((path) => !Object.hasOwn(before, path));
  const removed = Object.keys(before).filter((path) => !Object.hasOwn(after, path));
  const kept = Object.keys(after).filter((path) => Object.hasOwn(before, path));
  return unique([
    ...added.map((path) =>
      change(
        "question-added",
        `Nieuwe vraag in het formulier: ${label(path)}.`,
        `New question in the form: ${label(path)}.`,
      ),
    ),
    ...kept.flatMap((path) => keptQuestion(own(before, path), own(after, path), current, label(path))),
    ...removed.map((path) =>
      change(
        "question-removed",
        `Deze vraag stellen we niet meer: ${label(path)}.`,
        `We no longer ask this: ${label(path)}.`,
      ),
    ),
  ]);
}

function keptQuestion(
  was: JsonValue | undefined,
  is: JsonValue | undefined,
  current: JsonObject,
  label: string,
): readonly NoticeChange[] {
  if (sameAt(was, is, "declarations") && sameAt(was, is, "required")) return [];
  const uses = (value: JsonValue | undefined) =>
    new Set(listAt(value, "declarations").flatMap((entry) => stringAt(entry, "purpose") ?? []));
  const before = uses(was);
  const other = [...uses(is)].filter((id) => !before.has(id)).map((id) => otherUse(id, current, label));
  const must = mustChange(was, is, label);
  if (other.length + must.length > 0) return [...other, ...must];
  return [
    change(
      "question-changed",
      `Over deze vraag is iets anders vastgelegd: ${label}.`,
      `Something else is recorded about this question: ${label}.`,
    ),
  ];
}

function otherUse(id: string, current: JsonObject, label: string): NoticeChange {
  const purpose = own(objectAt(current, "purposes"), id);
  const name: Words = (l) => wordsAt(purpose, "text", l) ?? id;
  return both(
    "question-other-use",
    (l) =>
      l === "nl"
        ? `Het antwoord op "${label}" gebruiken we nu voor: ${name(l)}.`
        : `We now use the answer to "${label}" to ${name(l)}.`,
    "tell",
  );
}

/** Whether one must answer, now and before. */
function mustChange(
  was: JsonValue | undefined,
  is: JsonValue | undefined,
  label: string,
): readonly NoticeChange[] {
  const must = (value: JsonValue | undefined) =>
    listAt(value, "declarations").some(
      (entry) => (stringAt(entry, "provision") ?? "voluntary") !== "voluntary",
    );
  if (must(was) === must(is)) return [];
  return must(is)
    ? [
        change(
          "question-required",
          `Deze vraag moet nu beantwoord worden: ${label}.`,
          `This question must now be answered: ${label}.`,
        ),
      ]
    : [
        change(
          "question-optional",
          `Deze vraag mag nu leeg blijven: ${label}.`,
          `This question may now be left empty: ${label}.`,
        ),
      ];
}

/** Fields that share one label change together. */
function unique(changes: readonly NoticeChange[]): readonly NoticeChange[] {
  return [...new Map(changes.map((one) => [`${one.kind} ${one.message.nl}`, one])).values()];
}
