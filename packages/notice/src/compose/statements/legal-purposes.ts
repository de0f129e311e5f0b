import { joinPointer, legalBases, type BlockNode, type TermEntry } from "@waarom/model";
import { purposeKey, type PurposeFacts } from "../../facts/facts.js";
import { gdprArticle } from "../../laws/articles.js";
import { lawInWords } from "../../laws/print-law.js";
import { paragraph, paragraphOrBullets, term, type Words } from "../../markdown/nodes.js";
import { legalTerms } from "../../words/sentences/facts.js";
import { retentionWords } from "../../words/sentences/retention.js";
import { capital, clause, say, sentence } from "../../words/say.js";
import { linked } from "../contact.js";
import { fromRegister, part, read, type Context, type Part } from "../context.js";
import { remember } from "../remember.js";
import { retentionEntry } from "../retention-words.js";

/** Everything that the register says of a purpose, with articles: basis, law, explanation, retention. */
export function legalPurpose(context: Context, purpose: PurposeFacts): Part {
  const { voice } = context;
  const text = read(context, purpose.linked.purpose.text);
  const entries: TermEntry[] = [
    term(say(voice, legalTerms.purpose), [paragraph(sentence(text?.text ?? purpose.linked.purposeId))]),
    ...basisTerms(context, purpose),
    ...retentionTerms(context, purpose),
  ];
  const content: readonly BlockNode[] = [{ type: "terms", entries }];
  const pointers = [
    joinPointer(purpose.linked.pointer, "text"),
    ...purpose.bases.flatMap(({ pointer, facts }) => [
      pointer,
      ...facts.law.map((_, index) => joinPointer(pointer, "law", index)),
    ]),
    ...purpose.linked.retention.flatMap(({ pointer, retention }) => [
      pointer,
      ...(retention.then === undefined ? [] : [joinPointer(pointer, "then")]),
    ]),
  ];
  return part(context, content, fromRegister(...pointers), text?.language);
}

/** The legal bases with their articles and laws. */
export const basisTerms = remember(purposeKey, (context, { bases }): readonly TermEntry[] => {
  const { voice } = context;
  return bases.flatMap(({ basis, facts }) => {
    const { label, article } = legalBases[basis];
    const laws = facts.law
      .map((law) => lawInWords(context, law))
      .map(({ text, href }): Words => (href === undefined ? text : linked(href, text)));
    const explanation = read(context, facts.explanation)?.text;
    const interest = read(context, facts.interest)?.text;
    const freeChoice = read(context, facts.freeChoice)?.text;
    const optional = [
      [legalTerms.explanation, explanation],
      [legalTerms.interest, interest],
      [legalTerms.freeChoice, freeChoice],
    ] as const;
    return [
      term(say(voice, legalTerms.basis), [
        paragraph(`${capital(label[voice.language])} (${gdprArticle(article, voice)})`),
      ]),
      ...(laws.length === 0 ? [] : [term(say(voice, legalTerms.law), paragraphOrBullets(laws))]),
      ...optional.flatMap(([name, words]) =>
        words === undefined ? [] : [term(say(voice, name), [paragraph(sentence(words))])],
      ),
    ];
  });
});

/** Every period, with the result of the selection list. */
export const retentionTerms = remember(purposeKey, (context, { linked: purpose }): readonly TermEntry[] => {
  const { voice } = context;
  const lines = purpose.retention.flatMap((entry) => {
    const said = retentionEntry(context, entry);
    if (said === undefined) return [];
    const reference = entry.retention.reference;
    return [
      reference === undefined
        ? said.text
        : `${clause(said.text)} (${say(voice, retentionWords.reference, { reference })}).`,
    ];
  });
  const list = purpose.activity.selectielijst;
  return [
    ...(lines.length === 0
      ? []
      : [
          term(
            `${say(voice, legalTerms.retention)} (${gdprArticle("13(2)(a)", voice)})`,
            paragraphOrBullets(lines),
          ),
        ]),
    ...(list === undefined ? [] : [term(say(voice, legalTerms.selection), [paragraph(list)])]),
  ];
});
