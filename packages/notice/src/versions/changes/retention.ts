import { canonicalJson, type BuiltInLanguage, type JsonValue } from "@waarom/model";
import { periodInDays, periodInWords } from "../../words/grammar/periods.js";
import type { Voice } from "../../words/voice.js";
import { listAt, stringAt, wordsAt } from "../read-facts.js";
import { both, type ChangeKind, type NoticeChange, type Words } from "./change.js";

const leads = {
  "retention-longer": { nl: "We bewaren gegevens langer", en: "We keep data longer" },
  "retention-shorter": { nl: "We bewaren gegevens korter", en: "We keep data for a shorter time" },
  "retention-changed": { nl: "We bewaren gegevens anders", en: "We keep data differently" },
} as const;

/** Periods are compared per outcome; an outcome is known by its name, else by its place. */
export function retentionChanges(was: JsonValue, is: JsonValue, name: Words): readonly NoticeChange[] {
  const before = byOutcome(listAt(was, "retention"));
  const after = byOutcome(listAt(is, "retention"));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((outcome): readonly NoticeChange[] => {
    const a = before.get(outcome);
    const b = after.get(outcome);
    if (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b)) return [];
    const kind = kindOf(days(a), days(b));
    const of: Words = (l) => {
      const said = wordsAt(b ?? a, "outcome", l);
      return said === undefined ? name(l) : `${name(l)}; ${said}`;
    };
    const [from, to]: readonly [Words, Words] = [(l) => periodWords(a, l), (l) => periodWords(b, l)];
    const said: Words = (l) =>
      l === "nl"
        ? `${leads[kind].nl} (${of(l)}). Eerst: ${from(l)}. Nu: ${to(l)}.`
        : `${leads[kind].en} (${of(l)}). Before: ${from(l)}. Now: ${to(l)}.`;
    return [both(kind, said, kind === "retention-shorter" ? "free" : "tell")];
  });
}

function kindOf(before: number | undefined, after: number | undefined): keyof typeof leads & ChangeKind {
  if (before === undefined || after === undefined || before === after) return "retention-changed";
  return after > before ? "retention-longer" : "retention-shorter";
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
