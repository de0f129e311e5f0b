import { canonicalJson } from "@waarom/model";
import { activityChanges } from "./changes/activities.js";
import { change, type NoticeChange } from "./changes/change.js";
import { contactChanges, recipientDetails, sourceDetails } from "./changes/others.js";
import { purposeChanges } from "./changes/purposes.js";
import { questionChanges } from "./changes/questions.js";
import type { NoticeRecord } from "./published.js";

/**
 * What changed for residents between two published notices, in plain words; what they must be told comes first. Nothing that
 * differs in the facts goes unsaid, and "only the text" is said only where the facts are equal.
 *
 * @example
 * diffNotices(archived, recordOf(published)).filter(({ mustInform }) => mustInform);
 */
export function diffNotices(old: NoticeRecord, current: NoticeRecord): readonly NoticeChange[] {
  const label = (path: string) => current.labels.get(path) ?? old.labels.get(path) ?? path;
  const changes = [
    ...purposeChanges(old.facts, current.facts),
    ...activityChanges(old.facts, current.facts),
    ...questionChanges(old.facts, current.facts, label),
    ...recipientDetails(old.facts, current.facts),
    ...sourceDetails(old.facts, current.facts),
    ...contactChanges(old.facts, current.facts),
  ];
  if (changes.length === 0) return unnamed(old, current);
  return [
    ...changes.filter(({ mustInform }) => mustInform),
    ...changes.filter(({ mustInform }) => !mustInform),
  ];
}

function unnamed(old: NoticeRecord, current: NoticeRecord): readonly NoticeChange[] {
  if (canonicalJson(old.facts) !== canonicalJson(current.facts))
    return [
      change(
        "other-facts",
        "Er is iets anders vastgelegd in het register. Vergelijk de bestanden.",
        "Something else is recorded in the register. Compare the files.",
      ),
    ];
  if (old.textHash === current.textHash) return [];
  return [
    change(
      "text-changed",
      "Alleen de tekst is anders. Wat we met de gegevens doen, is gelijk gebleven.",
      "Only the text is different. What we do with the data stayed the same.",
    ),
  ];
}
