import { own, type BuiltInLanguage, type JsonObject, type JsonValue } from "@waarom/model";
import { listAt, objectAt, stringAt, wordsAt } from "../read-facts.js";
import { basisChanges } from "./bases.js";
import { both, keysOf, type NoticeChange, type Words } from "./change.js";
import { listChanges, sameAt } from "./lists.js";
import { retentionChanges } from "./retention.js";

/** What data is used for, and how. */
export function purposeChanges(old: JsonObject, current: JsonObject): readonly NoticeChange[] {
  const before = objectAt(old, "purposes");
  const after = objectAt(current, "purposes");
  return keysOf(before, after).flatMap((id): readonly NoticeChange[] => {
    const was = own(before, id);
    const is = own(after, id);
    const name: Words = (language) => wordsAt(is ?? was, "text", language) ?? id;
    if (was === undefined)
      return [
        both("purpose-added", (l) => `${l === "nl" ? "Nieuw doel" : "New purpose"}: ${name(l)}.`, "tell"),
      ];
    if (is === undefined)
      return [
        both(
          "purpose-removed",
          (l) => `${l === "nl" ? "Dit doen we niet meer" : "We no longer do this"}: ${name(l)}.`,
        ),
      ];
    return [
      ...textChange(was, is),
      ...furtherUse(was, is, name),
      ...basisChanges(was, is, name),
      ...recipientChanges(was, is, [objectAt(old, "recipients"), objectAt(current, "recipients")], name),
      ...retentionChanges(was, is, name),
      ...listChanges(
        was,
        is,
        "obtained",
        { added: "source-added", removed: "source-removed", duty: "tell" },
        (entry, l) => sourceWords(entry, l, [old, current]),
      ),
      ...listChanges(
        was,
        is,
        "publication",
        { added: "publication-added", removed: "publication-removed", duty: "tell" },
        publicationWords,
      ),
      ...consequenceChange(was, is, name),
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
      "tell",
    ),
  ];
}

function furtherUse(was: JsonValue, is: JsonValue, name: Words): readonly NoticeChange[] {
  if (sameAt(was, is, "derivedFrom")) return [];
  const duty =
    stringAt(objectAt(was, "derivedFrom"), "purpose") === stringAt(objectAt(is, "derivedFrom"), "purpose")
      ? "free"
      : "tell";
  return [
    both(
      "further-use",
      (l) =>
        l === "nl"
          ? `Er staat iets anders over gegevens die eerst voor iets anders waren, bij: ${name(l)}.`
          : `It says something else about data that were first collected for something else, for: ${name(l)}.`,
      duty,
    ),
  ];
}

function recipientChanges(
  was: JsonValue,
  is: JsonValue,
  [oldNames, newNames]: readonly [JsonObject, JsonObject],
  name: Words,
): readonly NoticeChange[] {
  const before = idsAt(was);
  const after = idsAt(is);
  const nameOf = (id: string, l: BuiltInLanguage) =>
    wordsAt(own(newNames, id) ?? own(oldNames, id), "name", l) ?? id;
  return [
    ...after
      .filter((id) => !before.includes(id))
      .map((id) =>
        both(
          "recipient-added",
          (l) =>
            l === "nl"
              ? `${nameOf(id, l)} krijgt nu ook gegevens, voor: ${name(l)}.`
              : `${nameOf(id, l)} now receives data too, for: ${name(l)}.`,
          "tell",
        ),
      ),
    ...before
      .filter((id) => !after.includes(id))
      .map((id) =>
        both("recipient-removed", (l) =>
          l === "nl"
            ? `${nameOf(id, l)} krijgt geen gegevens meer, voor: ${name(l)}.`
            : `${nameOf(id, l)} no longer receives data, for: ${name(l)}.`,
        ),
      ),
  ];
}

function idsAt(purpose: JsonValue): readonly string[] {
  return listAt(purpose, "recipients").filter((id) => typeof id === "string");
}

function consequenceChange(was: JsonValue, is: JsonValue, name: Words): readonly NoticeChange[] {
  if (sameAt(was, is, "consequence")) return [];
  return [
    both("consequence-changed", (l) =>
      l === "nl"
        ? `Wat er gebeurt als iemand iets niet invult, staat er anders, bij: ${name(l)}.`
        : `What happens when somebody leaves something empty reads differently, for: ${name(l)}.`,
    ),
  ];
}

function sourceWords(
  entry: JsonValue,
  language: BuiltInLanguage,
  [old, current]: readonly [JsonObject, JsonObject],
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
