import {
  isBuiltInLanguage,
  legalBases,
  type CompiledPurpose,
  type Language,
  type LinkedPurpose,
  type Project,
} from "@waarom/model";
import { fallbacksOf, read, type Context } from "./compose/context.js";
import { retentionEntry } from "./compose/retention-words.js";
import { noticeFacts } from "./facts/facts.js";
import { lawInWords } from "./laws/print-law.js";
import { nameOf } from "./words/grammar/names.js";
import { voiceOf } from "./words/voice.js";

/** Asked to describe a purpose that the register does not have. */
export class UnknownPurposeError extends Error {
  override readonly name = "UnknownPurposeError";

  constructor(id: string, known: Iterable<string>) {
    super(`There is no purpose "${id}" in the register. Known: ${[...known].join(", ") || "none"}.`);
  }
}

/**
 * A purpose of the register as a form and its receipt say it, in one language.
 *
 * @throws UnknownPurposeError where the register has no such purpose
 * @example
 * describePurpose(project, "parkeervergunning/beoordelen", "nl").retention[0]?.text;
 */
export function describePurpose(project: Project, purposeId: string, language: Language): CompiledPurpose {
  const linked = project.register.purpose(purposeId);
  if (linked === undefined) throw new UnknownPurposeError(purposeId, project.register.purposes.keys());
  const context = purposeContext(project, linked, language);
  const word = isBuiltInLanguage(language) ? language : "en";
  return {
    id: linked.id,
    text: read(context, linked.purpose.text)?.text ?? linked.purposeId,
    legalBases: context.facts.purposes
      .filter((purpose) => purpose.linked === linked)
      .flatMap(({ bases }) =>
        bases.map(({ basis, facts }) => ({
          basis,
          label: legalBases[basis].label[word],
          law: facts.law.map((law) => lawInWords(context, law)),
        })),
      ),
    recipients: linked.recipients.map(({ id, recipient }) =>
      nameOf(recipient, id, context.voice, context.fallbacks),
    ),
    retention: linked.retention.flatMap((entry) => {
      const said = retentionEntry(context, entry);
      if (said === undefined) return [];
      const { outcome, period, criterion, from, then } = entry.retention;
      const texts = {
        outcome: read(context, outcome)?.text,
        criterion: read(context, criterion)?.text,
        from: read(context, from)?.text,
      };
      return [
        {
          ...(texts.outcome === undefined ? {} : { outcome: texts.outcome }),
          ...(period === undefined ? {} : { period }),
          ...(texts.criterion === undefined ? {} : { criterion: texts.criterion }),
          ...(texts.from === undefined ? {} : { from: texts.from }),
          ...(then === undefined ? {} : { then }),
          text: said.text,
        },
      ];
    }),
  };
}

function purposeContext(project: Project, linked: LinkedPurpose, language: Language): Context {
  return {
    project,
    facts: noticeFacts(project, { activity: linked.activityId }),
    language,
    voice: voiceOf(project, language),
    fallbacks: fallbacksOf(project, language),
  };
}
