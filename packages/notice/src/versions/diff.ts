import {
  canonicalJson,
  own,
  type BuiltInLanguage,
  type BuiltInText,
  type JsonObject,
  type JsonValue,
} from "@waarom/model";
import { periodInDays, periodInWords } from "../words/grammar/periods.js";
import type { Voice } from "../words/voice.js";
import type { NoticeRecord } from "./published.js";
import { listAt, objectAt, stringAt, wordsAt } from "./read-facts.js";

export const changeKinds = [
  "purpose-added",
  "purpose-removed",
  "purpose-changed",
  "basis-added",
  "basis-removed",
  "recipient-added",
  "recipient-removed",
  "retention-longer",
  "retention-shorter",
  "retention-changed",
  "source-added",
  "source-removed",
  "publication-added",
  "publication-removed",
  "transfer-added",
  "transfer-removed",
  "automated-added",
  "automated-removed",
  "controller-changed",
  "question-added",
  "question-removed",
  "contact-changed",
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

/**
 * What changed for residents between two published notices, in plain words; what they must be told comes first.
 *
 * @example
 * diffNotices(archived, recordOf(published)).filter(({ mustInform }) => mustInform);
 */
export function diffNotices(old: NoticeRecord, current: NoticeRecord): readonly NoticeChange[] {
  const changes = [
    ...purposeChanges(old.facts, current.facts),
    ...activityChanges(old.facts, current.facts),
    ...questionChanges(old.facts, current.facts),
    ...contactChanges(old.facts, current.facts),
  ];
  if (changes.length === 0 && old.textHash !== current.textHash)
    return [
      change(
        "text-changed",
        "Alleen de tekst is anders. Wat we met de gegevens doen, is gelijk gebleven.",
        "Only the text is different. What we do with the data stayed the same.",
      ),
    ];
  return [
    ...changes.filter(({ mustInform }) => mustInform),
    ...changes.filter(({ mustInform }) => !mustInform),
  ];
}

function change(kind: ChangeKind, nl: string, en: string, mustInform = false): NoticeChange {
  return { kind, message: { nl, en }, mustInform };
}

/** Both languages of one message, from what is said per language. */
function both(
  kind: ChangeKind,
  said: (language: BuiltInLanguage) => string,
  mustInform = false,
): NoticeChange {
  return change(kind, said("nl"), said("en"), mustInform);
}

function keys(a: JsonObject, b: JsonObject): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function purposeChanges(old: JsonObject, current: JsonObject): readonly NoticeChange[] {
  const before = objectAt(old, "purposes");
  const after = objectAt(current, "purposes");
  return keys(before, after).flatMap((id): readonly NoticeChange[] => {
    const was = own(before, id);
    const is = own(after, id);
    const name = (language: BuiltInLanguage) => wordsAt(is ?? was, "text", language) ?? id;
    if (was === undefined)
      return [
        both(
          "purpose-added",
          (l) => (l === "nl" ? `Nieuw doel: ${name(l)}.` : `New purpose: ${name(l)}.`),
          true,
        ),
      ];
    if (is === undefined)
      return [
        both("purpose-removed", (l) =>
          l === "nl" ? `Dit doen we niet meer: ${name(l)}.` : `We no longer do this: ${name(l)}.`,
        ),
      ];
    return [
      ...textChange(was, is),
      ...basisChanges(was, is, name),
      ...recipientChanges(was, is, objectAt(old, "recipients"), objectAt(current, "recipients"), name),
      ...retentionChanges(was, is, name),
      ...listChanges(was, is, "obtained", ["source-added", "source-removed"], (entry, l) =>
        sourceWords(entry, l, old, current),
      ),
      ...listChanges(was, is, "publication", ["publication-added", "publication-removed"], publicationWords),
    ];
  });
}

function textChange(was: JsonValue, is: JsonValue): readonly NoticeChange[] {
  const text = (value: JsonValue, l: BuiltInLanguage) => wordsAt(value, "text", l) ?? "";
  if (text(was, "nl") === text(is, "nl") && text(was, "en") === text(is, "en")) return [];
  return [
    both(
      "purpose-changed",
      (l) =>
        l === "nl"
          ? `Het doel staat er anders. Eerst: ${text(was, l)}. Nu: ${text(is, l)}.`
          : `The purpose reads differently. Before: ${text(was, l)}. Now: ${text(is, l)}.`,
      true,
    ),
  ];
}

type Name = (language: BuiltInLanguage) => string;

function basisChanges(was: JsonValue, is: JsonValue, name: Name): readonly NoticeChange[] {
  const before = objectAt(was, "legalBases");
  const after = objectAt(is, "legalBases");
  return keys(before, after).flatMap((basis): readonly NoticeChange[] => {
    if (Object.hasOwn(before, basis) === Object.hasOwn(after, basis)) return [];
    const added = Object.hasOwn(after, basis);
    return [
      both(
        added ? "basis-added" : "basis-removed",
        (l) =>
          l === "nl"
            ? `${added ? "Nieuwe" : "Vervallen"} grondslag (${basis}) voor: ${name(l)}.`
            : `${added ? "New" : "Dropped"} legal basis (${basis}) for: ${name(l)}.`,
        added,
      ),
    ];
  });
}

function recipientChanges(
  was: JsonValue,
  is: JsonValue,
  oldNames: JsonObject,
  newNames: JsonObject,
  name: Name,
): readonly NoticeChange[] {
  const before = listAt(was, "recipients");
  const after = listAt(is, "recipients");
  const nameOf = (id: string, l: BuiltInLanguage) =>
    wordsAt(own(newNames, id) ?? own(oldNames, id), "name", l) ?? id;
  const added = after
    .filter((id) => !before.includes(id))
    .flatMap((id) => (typeof id === "string" ? [id] : []));
  const removed = before
    .filter((id) => !after.includes(id))
    .flatMap((id) => (typeof id === "string" ? [id] : []));
  return [
    ...added.map((id) =>
      both(
        "recipient-added",
        (l) =>
          l === "nl"
            ? `${nameOf(id, l)} krijgt nu ook gegevens, voor: ${name(l)}.`
            : `${nameOf(id, l)} now receives data too, for: ${name(l)}.`,
        true,
      ),
    ),
    ...removed.map((id) =>
      both("recipient-removed", (l) =>
        l === "nl"
          ? `${nameOf(id, l)} krijgt geen gegevens meer, voor: ${name(l)}.`
          : `${nameOf(id, l)} no longer receives data, for: ${name(l)}.`,
      ),
    ),
  ];
}

/** Periods are compared per outcome; an outcome is known by its name, else by its place. */
function retentionChanges(was: JsonValue, is: JsonValue, name: Name): readonly NoticeChange[] {
  const before = byOutcome(listAt(was, "retention"));
  const after = byOutcome(listAt(is, "retention"));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((outcome): readonly NoticeChange[] => {
    const a = before.get(outcome);
    const b = after.get(outcome);
    if (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b)) return [];
    const [daysBefore, daysAfter] = [days(a), days(b)];
    const kind: ChangeKind =
      daysBefore === undefined || daysAfter === undefined || daysBefore === daysAfter
        ? "retention-changed"
        : daysAfter > daysBefore
          ? "retention-longer"
          : "retention-shorter";
    const lead = {
      "retention-longer": { nl: "We bewaren gegevens langer", en: "We keep data longer" },
      "retention-shorter": { nl: "We bewaren gegevens korter", en: "We keep data for a shorter time" },
      "retention-changed": { nl: "We bewaren gegevens anders", en: "We keep data differently" },
    }[kind];
    const said = (l: BuiltInLanguage) =>
      `${lead[l]} (${name(l)}): ${periodWords(a, l)} → ${periodWords(b, l)}.`;
    return [both(kind, said, kind !== "retention-shorter")];
  });
}

function byOutcome(entries: readonly JsonValue[]): ReadonlyMap<string, JsonValue> {
  return new Map(entries.map((entry, index) => [wordsAt(entry, "outcome", "nl") ?? String(index), entry]));
}

function days(entry: JsonValue | undefined): number | undefined {
  const period = stringAt(entry, "period");
  return period === undefined ? undefined : periodInDays(period);
}

function periodWords(entry: JsonValue | undefined, language: BuiltInLanguage): string {
  const period = stringAt(entry, "period");
  const rest =
    wordsAt(entry, "after", language) ??
    wordsAt(entry, "from", language) ??
    wordsAt(entry, "criterion", language) ??
    "";
  const words = period === undefined ? "" : periodInWords(period, plainVoice(language));
  const said = `${words} ${rest}`.trim();
  return said === "" ? (language === "nl" ? "niets gezegd" : "nothing said") : said;
}

/** How the product names periods; nobody is addressed. */
function plainVoice(language: BuiltInLanguage): Voice {
  return { language, you: "u", we: "we", about: "self", organisation: undefined };
}

function listChanges(
  was: JsonValue,
  is: JsonValue,
  key: string,
  [added, removed]: readonly [ChangeKind, ChangeKind],
  words: (entry: JsonValue, language: BuiltInLanguage) => string,
): readonly NoticeChange[] {
  const before = new Map(listAt(was, key).map((entry) => [canonicalJson(entry), entry]));
  const after = new Map(listAt(is, key).map((entry) => [canonicalJson(entry), entry]));
  const say = { nl: ["Nieuw", "Niet meer"], en: ["New", "No longer"] } as const;
  return [
    ...[...after]
      .filter(([id]) => !before.has(id))
      .map(([, entry]) => both(added, (l) => `${say[l][0]}: ${words(entry, l)}.`, true)),
    ...[...before]
      .filter(([id]) => !after.has(id))
      .map(([, entry]) => both(removed, (l) => `${say[l][1]}: ${words(entry, l)}.`)),
  ];
}

function sourceWords(
  entry: JsonValue,
  language: BuiltInLanguage,
  old: JsonObject,
  current: JsonObject,
): string {
  const id = stringAt(entry, "source") ?? "";
  const source = own(objectAt(current, "sources"), id) ?? own(objectAt(old, "sources"), id);
  const name = wordsAt(source, "name", language) ?? id;
  const what = wordsAt(entry, "what", language) ?? stringAt(entry, "category") ?? "";
  return language === "nl" ? `we zoeken op bij ${name}: ${what}` : `we look up with ${name}: ${what}`;
}

function publicationWords(entry: JsonValue, language: BuiltInLanguage): string {
  const what = wordsAt(entry, "what", language) ?? stringAt(entry, "category") ?? "";
  const where = wordsAt(entry, "where", language);
  const said = language === "nl" ? `openbaar: ${what}` : `made public: ${what}`;
  return where === undefined ? said : `${said} (${where})`;
}

function activityChanges(old: JsonObject, current: JsonObject): readonly NoticeChange[] {
  const before = objectAt(old, "activities");
  const after = objectAt(current, "activities");
  return keys(before, after).flatMap((id): readonly NoticeChange[] => {
    const was = own(before, id);
    const is = own(after, id);
    // A whole new or gone activity is told by its purposes.
    if (was === undefined || is === undefined) return [];
    return [
      ...controllerChange(was, is, objectAt(old, "bodies"), objectAt(current, "bodies")),
      ...listChanges(was, is, "transfers", ["transfer-added", "transfer-removed"], (entry, l) => {
        const country = stringAt(entry, "country") ?? "?";
        return l === "nl"
          ? `gegevens gaan naar ${stringAt(entry, "recipient") ?? "?"} in ${country}`
          : `data go to ${stringAt(entry, "recipient") ?? "?"} in ${country}`;
      }),
      ...automatedChange(was, is),
    ];
  });
}

function controllerChange(
  was: JsonValue,
  is: JsonValue,
  oldBodies: JsonObject,
  newBodies: JsonObject,
): readonly NoticeChange[] {
  const a = stringAt(was, "controller");
  const b = stringAt(is, "controller");
  if (a === b) return [];
  const name = (bodies: JsonObject, id: string | undefined, l: BuiltInLanguage) =>
    id === undefined ? "?" : (wordsAt(own(bodies, id), "name", l) ?? id);
  return [
    both(
      "controller-changed",
      (l) =>
        l === "nl"
          ? `Verantwoordelijk was ${name(oldBodies, a, l)}, en is nu ${name(newBodies, b, l)}.`
          : `The controller was ${name(oldBodies, a, l)} and is now ${name(newBodies, b, l)}.`,
      true,
    ),
  ];
}

function automatedChange(was: JsonValue, is: JsonValue): readonly NoticeChange[] {
  const decides = (value: JsonValue) => Object.keys(objectAt(value, "automatedDecisions")).length > 0;
  if (decides(was) === decides(is)) return [];
  return decides(is)
    ? [change("automated-added", "Een computer neemt nu besluiten.", "A computer now takes decisions.", true)]
    : [
        change(
          "automated-removed",
          "Een computer neemt geen besluiten meer.",
          "A computer no longer takes decisions.",
        ),
      ];
}

function questionChanges(old: JsonObject, current: JsonObject): readonly NoticeChange[] {
  const before = objectAt(old, "fields");
  const after = objectAt(current, "fields");
  const added = Object.keys(after).filter((path) => !Object.hasOwn(before, path));
  const removed = Object.keys(before).filter((path) => !Object.hasOwn(after, path));
  return [
    ...added.map((path) =>
      change(
        "question-added",
        `Nieuwe vraag in het formulier: ${path}.`,
        `New question in the form: ${path}.`,
      ),
    ),
    ...removed.map((path) =>
      change(
        "question-removed",
        `Deze vraag stellen we niet meer: ${path}.`,
        `We no longer ask this: ${path}.`,
      ),
    ),
  ];
}

function contactChanges(old: JsonObject, current: JsonObject): readonly NoticeChange[] {
  const same = ["organisation", "dpo", "rights", "authority", "bodies"].every(
    (key) => canonicalJson(own(old, key) ?? null) === canonicalJson(own(current, key) ?? null),
  );
  return same
    ? []
    : [
        change(
          "contact-changed",
          "Adressen of andere contactgegevens zijn anders.",
          "Addresses or other contact details are different.",
        ),
      ];
}
