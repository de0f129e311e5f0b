import {
  builtIn,
  categories,
  countryName,
  dataSubjects,
  isIn,
  own,
  type BuiltInLanguage,
  type JsonObject,
  type JsonValue,
} from "@waarom/model";
import { objectAt, stringAt, wordsAt } from "../read-facts.js";
import { both, change, keysOf, type NoticeChange } from "./change.js";
import { listChanges, sameAt } from "./lists.js";

/** Who is responsible, about whom, where data goes and whether a computer decides. */
export function activityChanges(old: JsonObject, current: JsonObject): readonly NoticeChange[] {
  const before = objectAt(old, "activities");
  const after = objectAt(current, "activities");
  const names: Names = [objectAt(old, "recipients"), objectAt(current, "recipients")];
  return keysOf(before, after).flatMap((id): readonly NoticeChange[] => {
    const was = own(before, id);
    const is = own(after, id);
    // A whole new or gone activity is told by its purposes.
    if (was === undefined || is === undefined) return [];
    return [
      ...controllerChange(was, is, [objectAt(old, "bodies"), objectAt(current, "bodies")]),
      ...listChanges(
        was,
        is,
        "jointControllers",
        { added: "joint-added", removed: "joint-removed", duty: "tell" },
        (entry, l) =>
          `${l === "nl" ? "samen verantwoordelijk met" : "jointly responsible with"} ${recipientName(entry, l, names)}`,
      ),
      ...listChanges(
        was,
        is,
        "transfers",
        { added: "transfer-added", removed: "transfer-removed", duty: "tell" },
        (entry, l) => transferWords(entry, l, names),
      ),
      ...automatedChange(was, is),
      ...listChanges(
        was,
        is,
        "data",
        { added: "data-added", removed: "data-removed", duty: "tell" },
        (entry, l) =>
          `${l === "nl" ? "we gebruiken" : "we use"} ${labelIn(categories, stringAt(entry, "category"), l)}`,
      ),
      ...listChanges(
        was,
        is,
        "dataSubjects",
        { added: "people-added", removed: "people-removed", duty: "free" },
        (entry, l) =>
          `${l === "nl" ? "het gaat over" : "this is about"} ${labelIn(dataSubjects, typeof entry === "string" ? entry : undefined, l)}`,
      ),
    ];
  });
}

type Names = readonly [old: JsonObject, current: JsonObject];

function recipientName(entry: JsonValue, language: BuiltInLanguage, [old, current]: Names): string {
  const id = stringAt(entry, "recipient") ?? "?";
  return wordsAt(own(current, id) ?? own(old, id), "name", language) ?? id;
}

function transferWords(entry: JsonValue, language: BuiltInLanguage, names: Names): string {
  const code = stringAt(entry, "country");
  const country = code === undefined ? "?" : builtIn(countryName(code), language);
  const name = recipientName(entry, language, names);
  return language === "nl" ? `gegevens gaan naar ${name} (${country})` : `data goes to ${name} (${country})`;
}

function controllerChange(
  was: JsonValue,
  is: JsonValue,
  [oldBodies, newBodies]: Names,
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
      "tell",
    ),
  ];
}

function automatedChange(was: JsonValue, is: JsonValue): readonly NoticeChange[] {
  if (sameAt(was, is, "automatedDecisions")) return [];
  const decides = (value: JsonValue) => Object.keys(objectAt(value, "automatedDecisions")).length > 0;
  if (decides(is))
    return decides(was)
      ? [
          change(
            "automated-changed",
            "Hoe een computer besluit, of wat dat betekent, is anders.",
            "How a computer decides, or what that means, is different.",
            "tell",
          ),
        ]
      : [
          change(
            "automated-added",
            "Een computer neemt nu besluiten.",
            "A computer now takes decisions.",
            "tell",
          ),
        ];
  if (!decides(was)) return [];
  return [
    change(
      "automated-removed",
      "Een computer neemt geen besluiten meer.",
      "A computer no longer takes decisions.",
    ),
  ];
}

type Vocabulary = Readonly<Record<string, { readonly label: { readonly nl: string; readonly en: string } }>>;

function labelIn(terms: Vocabulary, id: string | undefined, language: BuiltInLanguage): string {
  if (id === undefined) return "?";
  return isIn(terms, id) ? builtIn(terms[id]?.label ?? { nl: id, en: id }, language) : id;
}
