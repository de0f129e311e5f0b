import type { LinkedRetention, Retention } from "@waarom/model";
import { periodInWords } from "../words/grammar/periods.js";
import { endWords, retentionWords } from "../words/sentences/retention.js";
import { capital, clause, say, sentence } from "../words/say.js";
import type { Voice } from "../words/voice.js";
import { read, type Context, type ReadText } from "./context.js";

/** How long one entry lasts, as it stands after "we keep it": "tot 1 jaar nadat uw vergunning stopt". */
function howLong(context: Context, retention: Retention): ReadText | undefined {
  const criterion = read(context, retention.criterion);
  if (retention.period === undefined)
    return criterion === undefined ? undefined : { ...criterion, text: clause(criterion.text) };
  const after = read(context, retention.after);
  const from = read(context, retention.from);
  const rest = after ?? from ?? criterion;
  const voice = rest?.voice ?? context.voice;
  const period = periodInWords(retention.period, voice);
  const event =
    after === undefined
      ? from === undefined
        ? undefined
        : say(voice, retentionWords.after, { event: clause(from.text) })
      : clause(after.text);
  const base =
    event === undefined
      ? say(voice, retentionWords.during, { period })
      : say(voice, retentionWords.until, { period, clause: event });
  // A criterion beside a period qualifies it.
  const text = criterion === undefined ? base : `${base}, ${clause(criterion.text)}`;
  return { text, voice, ...(rest?.language === undefined ? {} : { language: rest.language }) };
}

/** What the periods of one purpose come to in words. */
export interface RetentionSaid {
  readonly text: string;
  readonly voice: Voice;
  readonly language?: ReadText["language"];
  /** It begins with the name of an outcome. */
  readonly named: boolean;
}

interface Entry {
  readonly retention: Retention;
  readonly long: ReadText;
  readonly question: string | undefined;
  readonly outcome: string | undefined;
}

function entriesOf(context: Context, retention: readonly LinkedRetention[]): readonly Entry[] {
  const said = retention.flatMap((linked) => {
    const long = howLong(context, linked.retention);
    return long === undefined ? [] : [{ retention: linked.retention, long }];
  });
  const asks = said.some(({ retention: entry }) => entry.otherwise !== undefined);
  return said.map(({ retention: entry, long }, index) => {
    const question = index === 0 ? undefined : read(context, entry.otherwise)?.text;
    const named = said.length > 1 && question === undefined && !(index === 0 && asks);
    return {
      retention: entry,
      long,
      question,
      outcome: named ? read(context, entry.outcome)?.text : undefined,
    };
  });
}

function languageOf(entries: readonly Entry[]): Pick<RetentionSaid, "language"> {
  const language = entries.find(({ long }) => long.language !== undefined)?.long.language;
  return language === undefined ? {} : { language };
}

/**
 * In one breath, for the first layer: "Tot 1 jaar nadat uw vergunning stopt. Geen vergunning? Tot 1 jaar na ons besluit."
 */
export function retentionInShort(
  context: Context,
  retention: readonly LinkedRetention[],
): RetentionSaid | undefined {
  const entries = entriesOf(context, retention);
  const first = entries[0];
  if (first === undefined) return undefined;
  const text = entries
    .map(({ long, question, outcome }) => {
      if (question !== undefined) return `${capital(question)} ${sentence(long.text)}`;
      if (outcome !== undefined)
        return sentence(
          say(long.voice, retentionWords.atOutcome, { outcome: clause(outcome), howLong: long.text }),
        );
      return sentence(long.text);
    })
    .join(" ");
  return { text, voice: first.long.voice, named: first.outcome !== undefined, ...languageOf(entries) };
}

/** In whole sentences, with what happens afterwards. */
export function retentionInFull(
  context: Context,
  retention: readonly LinkedRetention[],
): RetentionSaid | undefined {
  const entries = entriesOf(context, retention);
  const first = entries[0];
  if (first === undefined) return undefined;
  const ends = new Set(entries.map((entry) => entry.retention.then));
  const sameEnd = ends.size === 1;
  const endOf = ({ retention: { then }, long }: Entry) =>
    then === undefined ? [] : [say(long.voice, endWords[then])];
  const sentences = entries.flatMap((entry) => {
    const { long, question, outcome } = entry;
    const kept = say(long.voice, retentionWords.keep, { howLong: long.text });
    const said =
      question !== undefined
        ? say(long.voice, retentionWords.keepOther, { question: capital(question), howLong: long.text })
        : outcome !== undefined
          ? sentence(
              say(long.voice, retentionWords.atOutcome, {
                outcome: clause(outcome),
                howLong: kept.charAt(0).toLowerCase() + kept.slice(1),
              }),
            )
          : kept;
    return [said, ...(sameEnd ? [] : endOf(entry))];
  });
  return {
    text: [...sentences, ...(sameEnd ? endOf(first) : [])].join(" "),
    voice: first.long.voice,
    named: first.outcome !== undefined,
    ...languageOf(entries),
  };
}

/** One entry as a whole sentence, for the legal layer and the receipt. */
export function retentionEntry(context: Context, linked: LinkedRetention): RetentionSaid | undefined {
  const long = howLong(context, linked.retention);
  if (long === undefined) return undefined;
  const outcome = read(context, linked.retention.outcome)?.text;
  const kept = say(long.voice, retentionWords.keep, { howLong: long.text });
  const said =
    outcome === undefined
      ? kept
      : sentence(
          say(long.voice, retentionWords.atOutcome, {
            outcome: clause(outcome),
            howLong: kept.charAt(0).toLowerCase() + kept.slice(1),
          }),
        );
  const end =
    linked.retention.then === undefined ? "" : ` ${say(long.voice, endWords[linked.retention.then])}`;
  return {
    text: `${said}${end}`,
    voice: long.voice,
    named: outcome !== undefined,
    ...(long.language === undefined ? {} : { language: long.language }),
  };
}
