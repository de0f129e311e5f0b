import { joinPointer, type NoticeSource, type BlockNode } from "@waarom/model";
import { nameOfPurpose, retentionLinesInFull } from "../compose/statements/retention.js";
import { recipientSentences } from "../compose/recipient-words.js";
import { usualConsequences } from "../compose/statements/provision.js";
import { fromForm, fromRegister, read, type Context } from "../compose/context.js";
import type { FieldFacts } from "../facts/fields.js";
import type { PurposeFacts } from "../facts/facts.js";
import { blockText, paragraph } from "../markdown/nodes.js";
import { placeholderId } from "../placeholders/fill.js";
import type { PlaceholderId } from "../placeholders/table.js";
import { checkSentence, publicationSentence } from "./reasons.js";
import { unique } from "../words/grammar/lists.js";
import { nameOf } from "../words/grammar/names.js";
import { dataWords, obtainedWords, provisionWords } from "../words/sentences/facts.js";
import { basisAtField, interestWords, purposeWords } from "../words/sentences/purposes.js";
import { capital, lowerFirst, say, sentence } from "../words/say.js";

/** A sentence that the register adds to an editor's text, with the placeholder that would say the same. */
interface Addition {
  readonly placeholder?: PlaceholderId;
  readonly text: string;
  readonly sources: readonly NoticeSource[];
}

/**
 * What every summary at a field says, whoever wrote its text: why we may ask, who gets it, how long, and what happens
 * without an answer where that is not the usual. A sentence that the text has already is left out.
 */
export function summaryAdditions(
  context: Context,
  fields: readonly FieldFacts[],
  purposes: readonly PurposeFacts[],
  written: { readonly markdown: string; readonly blocks: readonly BlockNode[] },
): { readonly content: readonly BlockNode[]; readonly sources: readonly NoticeSource[] } {
  const used = new Set(
    [...written.markdown.matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => placeholderId(match[1] ?? "")),
  );
  const said = blockText(written.blocks);
  const first = fields[0];
  const additions =
    first === undefined
      ? []
      : [
          ...prefilled(context, first),
          ...fields.flatMap((field) => checks(context, field, said)),
          ...others(context, first),
          ...published(context, first),
          ...basis(context, purposes),
          ...recipients(context, first),
          ...retention(context, purposes),
          ...consequence(context, first),
        ];
  const wanted = additions.filter(
    ({ placeholder, text }) =>
      text !== "" && !(placeholder !== undefined && used.has(placeholder)) && !said.includes(text),
  );
  const words = unique(wanted.map(({ text }) => text)).join(" ");
  return {
    content: words === "" ? [] : [paragraph(words)],
    sources: additions.flatMap(({ sources }) => sources),
  };
}

function prefilled(context: Context, { source, uses }: FieldFacts): readonly Addition[] {
  if (source === undefined) return [];
  const name = nameOf(source.source, source.id, context.voice, context.fallbacks);
  return [
    {
      text: say(context.voice, obtainedWords.prefilled, { source: name }),
      sources: [
        ...fromRegister(joinPointer("", "sources", source.id)),
        ...fromForm(...uses.map(({ pointer }) => `${pointer}/source`)),
      ],
    },
  ];
}

/** That the answer is compared elsewhere, unless the text names that place already. */
function checks(context: Context, field: FieldFacts, said: string): readonly Addition[] {
  return field.checks.map((check) => {
    const name = read(context, check.source?.name)?.text ?? check.obtained.source ?? "";
    return {
      placeholder: "sentence.obtained" as const,
      text: said.includes(name) ? "" : checkSentence(context, check),
      sources: fromRegister(check.pointer),
    };
  });
}

function others(context: Context, { subject, uses }: FieldFacts): readonly Addition[] {
  if (subject === "applicant") return [];
  return [
    {
      text: say(context.voice, dataWords.aboutOthers),
      sources: fromForm(...uses.map(({ pointer }) => `${pointer}/subject`)),
    },
  ];
}

function published(context: Context, field: FieldFacts): readonly Addition[] {
  return field.publications.map(({ publication, pointer }) => ({
    text: publicationSentence(context, publication),
    sources: fromRegister(pointer),
  }));
}

function basis(context: Context, purposes: readonly PurposeFacts[]): readonly Addition[] {
  const reasons = new Set(purposes.flatMap(({ bases }) => bases.map(({ basis: id }) => id)));
  return purposes.flatMap((purpose, index) =>
    purpose.bases.map(({ basis: id, facts, pointer }) => {
      const interest = id === "legitimate-interest" ? read(context, facts.interest) : undefined;
      const more =
        interest === undefined
          ? ""
          : ` ${sentence(say(context.voice, interestWords, { interest: interest.text }))}`;
      return {
        placeholder: "sentence.basis" as const,
        // "It is a task" and "only with your consent" say of what, or they contradict each other.
        text:
          index === 0 || reasons.size === 1
            ? `${say(context.voice, basisAtField[id])}${more}`
            : say(context.voice, purposeWords.lead, {
                purpose: capital(nameOfPurpose(context, purpose, purposes)),
                said: lowerFirst(`${say(context.voice, basisAtField[id])}${more}`),
              }),
        sources: fromRegister(pointer),
      };
    }),
  );
}

function recipients(context: Context, field: FieldFacts): readonly Addition[] {
  const all = [...new Map(field.uses.flatMap((use) => use.recipients).map((one) => [one.id, one])).values()];
  return recipientSentences(context, all, "field").map((text, index) => ({
    placeholder: "sentence.recipients" as const,
    text,
    sources: index > 0 ? [] : fromRegister(...all.map(({ pointer }) => pointer)),
  }));
}

function retention(context: Context, purposes: readonly PurposeFacts[]): readonly Addition[] {
  const { lines } = retentionLinesInFull(context, purposes);
  return [
    {
      placeholder: "sentence.retention" as const,
      text: lines.map(sentence).join(" "),
      sources: fromRegister(
        ...purposes.flatMap(({ linked }) => linked.retention.map(({ pointer }) => pointer)),
      ),
    },
  ];
}

/** What happens without an answer, only where it is not what the top of the form says already. */
function consequence(context: Context, field: FieldFacts): readonly Addition[] {
  const own = field.consequences.flatMap(({ text, pointer }) => {
    const said = read(context, text);
    return said === undefined
      ? []
      : [
          {
            placeholder: "sentence.consequence" as const,
            text: sentence(said.text),
            sources: fromForm(pointer),
          },
        ];
  });
  const usual = usualConsequences(context)
    .flatMap(({ text }) => read(context, text)?.text ?? [])
    .map(sentence);
  const different = own.filter(({ text }) => !usual.includes(text));
  if (different.length > 0 || field.provision !== "voluntary" || own.length > 0) return different;
  return [
    {
      placeholder: "sentence.consequence" as const,
      text: say(context.voice, provisionWords.voluntary),
      sources: fromForm(...field.uses.map(({ pointer }) => `${pointer}/provision`)),
    },
  ];
}
