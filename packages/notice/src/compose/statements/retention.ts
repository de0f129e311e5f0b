import { joinPointer, type Language, type LinkedRetention } from "@waarom/model";
import { purposeKey, type PurposeFacts } from "../../facts/facts.js";
import { paragraph, paragraphOrBullets } from "../../markdown/nodes.js";
import { unique } from "../../words/grammar/lists.js";
import { headings } from "../../words/sentences/layers.js";
import { purposeWords } from "../../words/sentences/purposes.js";
import { capital, clause, lowerFirst, say } from "../../words/say.js";
import { remember } from "../remember.js";
import { retentionInFull, retentionInShort, type RetentionSaid } from "../retention-words.js";
import { fromRegister, part, read, type Context } from "../context.js";
import type { Statement } from "../statement.js";

type InWords = (context: Context, retention: readonly LinkedRetention[]) => RetentionSaid | undefined;

/**
 * A line per period; purposes that are kept equally long share one. What the notice is about needs no name: only what comes
 * beside it says what it is.
 */
function retentionLines(
  context: Context,
  purposes: readonly PurposeFacts[],
  inWords: InWords,
): { readonly lines: readonly string[]; readonly language?: Language } {
  const groups = new Map<string, { said: RetentionSaid; purposes: PurposeFacts[] }>();
  for (const purpose of purposes) {
    const said = inWords(context, purpose.linked.retention);
    if (said === undefined) continue;
    const group = groups.get(said.text) ?? { said, purposes: [] };
    group.purposes.push(purpose);
    groups.set(said.text, group);
  }
  const found = [...groups.values()];
  const language = found.find(({ said }) => said.language !== undefined)?.said.language;
  const lines = found.map(({ said, purposes: those }, index) => {
    const alone =
      found.length === 1 || (index === 0 && those.every((purpose) => isOnlyOfActivity(purpose, purposes)));
    if (alone) return said.text;
    const names = unique(those.map((purpose) => nameOfPurpose(context, purpose, purposes))).join("; ");
    // What begins with an outcome has a colon already.
    if (said.named) return `${capital(names)}. ${said.text}`;
    return say(context.voice, purposeWords.lead, { purpose: capital(names), said: lowerFirst(said.text) });
  });
  return { lines, ...(language === undefined ? {} : { language }) };
}

const keyOfAll = (purposes: readonly PurposeFacts[]) => purposes.map(purposeKey).join();

/** In one breath per purpose. */
export const retentionLinesInShort = remember(keyOfAll, (context, purposes) =>
  retentionLines(context, purposes, retentionInShort),
);

/** In whole sentences per purpose. */
export const retentionLinesInFull = remember(keyOfAll, (context, purposes) =>
  retentionLines(context, purposes, retentionInFull),
);

/** A purpose that is all of its activity here is called by the activity's name; others by their own text. */
export function nameOfPurpose(
  context: Context,
  purpose: PurposeFacts,
  purposes: readonly PurposeFacts[],
): string {
  const { linked } = purpose;
  const own = read(context, linked.purpose.text)?.text ?? linked.purposeId;
  return clause(
    isOnlyOfActivity(purpose, purposes) ? (read(context, linked.activity.name)?.text ?? own) : own,
  );
}

function isOnlyOfActivity({ linked }: PurposeFacts, purposes: readonly PurposeFacts[]): boolean {
  return purposes.every((other) => other.linked === linked || other.linked.activityId !== linked.activityId);
}

export function retentionStatement(context: Context): Statement | undefined {
  const { facts, voice } = context;
  const short = retentionLinesInShort(context, facts.purposes);
  const full = retentionLinesInFull(context, facts.purposes);
  if (short.lines.length === 0) return undefined;
  const retention = facts.purposes.flatMap(({ linked }) => linked.retention.map(({ pointer }) => pointer));
  const ends = facts.purposes.flatMap(({ linked }) =>
    linked.retention.flatMap(({ retention: { then }, pointer }) =>
      then === undefined ? [] : [joinPointer(pointer, "then")],
    ),
  );
  return {
    id: "retention",
    heading: say(voice, headings.retention),
    items: { short: ["retention"] },
    short: [part(context, paragraphOrBullets(short.lines), fromRegister(...retention), short.language)],
    summary: [
      part(
        context,
        full.lines.length === 1 ? [paragraph(full.lines[0] ?? "")] : paragraphOrBullets(full.lines),
        fromRegister(...retention, ...ends),
        full.language,
      ),
    ],
  };
}
