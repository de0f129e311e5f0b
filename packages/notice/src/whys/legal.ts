import {
  categories,
  provisions,
  specialGrounds,
  type BlockNode,
  type LawReference,
  type NoticeSource,
  type TermEntry,
} from "@waarom/model";
import { basisTerms, retentionTerms } from "../compose/statements/legal-purposes.js";
import { linked } from "../compose/contact.js";
import { fromForm, fromRegister, read, type Context } from "../compose/context.js";
import { recipientDetails } from "../compose/recipient-words.js";
import type { FieldFacts } from "../facts/fields.js";
import type { PurposeFacts } from "../facts/facts.js";
import { gdprArticle } from "../laws/articles.js";
import { lawInWords } from "../laws/print-law.js";
import { paragraph, term, type Words } from "../markdown/nodes.js";
import { listOf, unique } from "../words/grammar/lists.js";
import { legalTerms } from "../words/sentences/facts.js";
import { capital, say, sentence } from "../words/say.js";

/** The legal layer at a field: articles, laws, grounds, periods, processors with their agreements. */
export function legalContent(
  context: Context,
  fields: readonly FieldFacts[],
  purposes: readonly PurposeFacts[],
): { readonly content: readonly BlockNode[]; readonly sources: readonly NoticeSource[] } {
  const { voice } = context;
  const entries: TermEntry[] = [
    ...categoryTerm(context, fields),
    ...purposes.flatMap((purpose) => [
      term(say(voice, legalTerms.purpose), [
        paragraph(sentence(read(context, purpose.linked.purpose.text)?.text ?? purpose.linked.purposeId)),
      ]),
      ...basisTerms(context, purpose),
      ...retentionTerms(context, purpose),
    ]),
    ...fields.slice(0, 1).flatMap((field) => groundTerms(context, field)),
    ...fields.slice(0, 1).flatMap((field) => recipientTerms(context, field)),
    ...provisionTerm(context, fields),
  ];
  const sources = [
    ...fromRegister(
      ...purposes.flatMap(({ linked: { retention }, bases }) => [
        ...bases.map(({ pointer }) => pointer),
        ...retention.map(({ pointer }) => pointer),
      ]),
    ),
    ...fromForm(...fields.flatMap(({ uses }) => uses.map(({ pointer }) => pointer))),
  ];
  return { content: entries.length === 0 ? [] : [{ type: "terms", entries }], sources };
}

/** The categories of all fields that share the button. */
function categoryTerm(context: Context, fields: readonly FieldFacts[]): readonly TermEntry[] {
  const { voice } = context;
  const names = unique(
    fields.flatMap(({ category }) =>
      category === undefined ? [] : [categories[category].label[voice.language]],
    ),
  );
  if (names.length === 0) return [];
  return [term(say(voice, legalTerms.categories), [paragraph(capital(listOf(names, voice)))])];
}

function groundTerms(context: Context, { uses }: FieldFacts): readonly TermEntry[] {
  const { voice } = context;
  return uses.flatMap(({ declaration: { specialGround, criminalGround, bsnBasis } }) => {
    const printed = (law: LawReference): Words => {
      const { text, href } = lawInWords(context, law);
      return href === undefined ? text : linked(href, text);
    };
    const entries: TermEntry[] = [];
    if (specialGround?.ground !== undefined) {
      const { label, article } = specialGrounds[specialGround.ground];
      const details = [paragraph(`${capital(label[voice.language])} (${gdprArticle(article, voice)})`)];
      entries.push(
        term(
          say(voice, legalTerms.specialGround),
          specialGround.law === undefined ? details : [...details, paragraph(printed(specialGround.law))],
        ),
      );
    }
    if (criminalGround !== undefined)
      entries.push(
        term(`${say(voice, legalTerms.criminalGround)} (${gdprArticle("10", voice)})`, [
          paragraph(printed(criminalGround)),
        ]),
      );
    if (bsnBasis !== undefined)
      entries.push(
        term(`${say(voice, legalTerms.bsnBasis)} (${gdprArticle("87", voice)})`, [
          paragraph(printed(bsnBasis)),
        ]),
      );
    return entries;
  });
}

function recipientTerms(context: Context, { uses }: FieldFacts): readonly TermEntry[] {
  const all = [...new Map(uses.flatMap(({ recipients }) => recipients).map((one) => [one.id, one])).values()];
  return all.map((one) =>
    term(say(context.voice, legalTerms[one.recipient?.role ?? "recipient"]), [
      paragraph(recipientDetails(context, one)),
    ]),
  );
}

/** Whether an answer is needed; where the fields differ, each kind once. */
function provisionTerm(context: Context, fields: readonly FieldFacts[]): readonly TermEntry[] {
  const { voice } = context;
  const kinds = unique(
    fields.flatMap(({ provision }) =>
      provision === undefined ? [] : [provisions[provision].label[voice.language]],
    ),
  );
  if (kinds.length === 0) return [];
  const name = `${say(voice, legalTerms.provision)} (${gdprArticle("13(2)(e)", voice)})`;
  return [term(name, [paragraph(capital(listOf(kinds, voice)))])];
}
