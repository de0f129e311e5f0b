import { recipientSentences } from "../compose/recipient-words.js";
import { read, type Context } from "../compose/context.js";
import type { FieldFacts } from "../facts/fields.js";
import { unique } from "../words/grammar/lists.js";
import { atSource, nameOf } from "../words/grammar/names.js";
import { dataWords, obtainedWords, publicationWords, provisionWords } from "../words/sentences/facts.js";
import { reasonWords } from "../words/sentences/reasons.js";
import { clause, say, sentence } from "../words/say.js";

/**
 * What would surprise a resident at a field for which nobody wrote a text: a sentence per reason, so that also a field
 * without a text says what is special about it.
 */
export function reasonSentences(context: Context, fields: readonly FieldFacts[]): readonly string[] {
  return unique(fields.flatMap((field) => sentencesOf(context, field)));
}

function sentencesOf(context: Context, field: FieldFacts): readonly string[] {
  const { voice, fallbacks } = context;
  const { source } = field;
  return [
    ...(field.class === "national-id" ? [say(voice, reasonWords.bsn)] : []),
    ...(field.class === "special" || field.class === "criminal" ? [say(voice, reasonWords.sensitive)] : []),
    ...(source === undefined
      ? []
      : [
          say(voice, obtainedWords.prefilled, { source: nameOf(source.source, source.id, voice, fallbacks) }),
        ]),
    ...field.checks.map((check) => checkSentence(context, check)),
    ...(field.subject === "applicant" ? [] : [say(voice, dataWords.aboutOthers)]),
    ...recipientSentences(context, othersOf(field), "field"),
    ...field.publications.map(({ publication }) => publicationSentence(context, publication)),
    ...(takesDecision(field) ? [say(voice, reasonWords.automated)] : []),
    ...(field.provision === "voluntary" ? voluntarySentences(context, field) : []),
  ];
}

/** Organisations that decide for themselves: a processor is no surprise. */
function othersOf({ uses }: FieldFacts) {
  const all = uses
    .flatMap(({ recipients }) => recipients)
    .filter(({ recipient }) => recipient?.role !== "processor");
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** That the answer is compared elsewhere. */
export function checkSentence(context: Context, { obtained, source }: FieldFacts["checks"][number]): string {
  const place = atSource(source, obtained.source ?? "", context.voice, context.fallbacks);
  return say(context.voice, obtainedWords.checkedAt, { place });
}

/** That the answer becomes public, where, and until when. */
export function publicationSentence(
  context: Context,
  publication: FieldFacts["publications"][number]["publication"],
): string {
  const { voice } = context;
  const where = read(context, publication.where)?.text;
  const until = read(context, publication.until)?.text;
  const first =
    where === undefined
      ? say(voice, publicationWords.atField)
      : sentence(say(voice, publicationWords.atFieldWhere, { where: clause(where) }));
  return until === undefined
    ? first
    : `${first} ${sentence(say(voice, publicationWords.until, { until: clause(until) }))}`;
}

/**
 * True where a computer decides with this answer: under the purposes that the register calls decisions, or under any where it
 * does not say which are.
 */
export function takesDecision({ uses }: FieldFacts): boolean {
  return uses.some(({ purpose }) => {
    if (purpose === undefined || typeof purpose.activity.automatedDecisions !== "object") return false;
    const said = Object.values(purpose.activity.purposes).some(({ decision }) => decision === true);
    return said ? purpose.purpose.decision === true : purpose.purpose.decision !== false;
  });
}

function voluntarySentences(context: Context, { consequences }: FieldFacts): readonly string[] {
  const written = consequences.flatMap(({ text }) => read(context, text)?.text ?? []).map(sentence);
  return written.length > 0 ? written : [say(context.voice, provisionWords.voluntary)];
}
