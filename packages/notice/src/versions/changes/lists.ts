import { canonicalJson, own, type BuiltInLanguage, type JsonObject, type JsonValue } from "@waarom/model";
import { listAt } from "../read-facts.js";
import { both, type ChangeKind, type Duty, type NoticeChange } from "./change.js";

interface Kinds {
  readonly added: ChangeKind;
  readonly removed: ChangeKind;
  /** Of what is added; what is removed nobody needs to be told first. */
  readonly duty: Duty;
}

const lead = { nl: ["Nieuw", "Niet meer"], en: ["New", "No longer"] } as const;

/** What a list gained and lost, entry by entry. */
export function listChanges(
  was: JsonValue,
  is: JsonValue,
  key: string,
  { added, removed, duty }: Kinds,
  words: (entry: JsonValue, language: BuiltInLanguage) => string,
): readonly NoticeChange[] {
  const before = byValue(listAt(was, key));
  const after = byValue(listAt(is, key));
  return [
    ...[...after]
      .filter(([id]) => !before.has(id))
      .map(([, entry]) => both(added, (l) => `${lead[l][0]}: ${words(entry, l)}.`, duty)),
    ...[...before]
      .filter(([id]) => !after.has(id))
      .map(([, entry]) => both(removed, (l) => `${lead[l][1]}: ${words(entry, l)}.`)),
  ];
}

function byValue(entries: readonly JsonValue[]): ReadonlyMap<string, JsonValue> {
  return new Map(entries.map((entry) => [canonicalJson(entry), entry]));
}

/** True where this key of two objects holds the same. */
export function sameAt(was: JsonValue | undefined, is: JsonValue | undefined, key: string): boolean {
  return canonicalJson(entryAt(was, key)) === canonicalJson(entryAt(is, key));
}

function entryAt(value: JsonValue | undefined, key: string): JsonValue {
  return (isObject(value) ? own(value, key) : undefined) ?? null;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
