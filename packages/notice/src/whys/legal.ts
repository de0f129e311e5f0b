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
import { recipientDetails } from "../compose/statements/recipients.js";
import type { FieldFacts } from "../facts/fields.js";
import type { PurposeFacts } from "../facts/facts.js";
import { gdprArticle } from "../laws/articles.js";
import { lawInWords } from "../laws/print-law.js";
import { paragraph, term, type Words } from "../markdown/nodes.js";
import { legalTerms } from "../words/sentences/facts.js";
import { capital, say, sentence } from "../words/say.js";

/** The legal layer at a field: articles, laws, grounds, periods, processors with their agreements. */
export function legalContent(
  context: Context,
  field: FieldFacts,
  purposes: readonly PurposeFacts[],
): { readonly content: readonly BlockNode[]; readonly sources: readonly NoticeSource[] } {
  const { voice } = context;
  const several = purposes.length > 1;
  const entries: TermEntry[] = [
    ...categoryTerm(context, field),
    ...purposes.flatMap((purpose) => [
      ...(several
        ? [
            term(say(voice, legalTerms.purpose), [
              paragraph(
                sentence(read(context, purpose.linked.purpose.text)?.text ?? purpose.linked.purposeId),
              ),
            ]),
          ]
        : []),
      ...basisTerms(context, purpose),
      ...retentionTerms(context, purpose),
    ]),
    ...groundTerms(context, field),
    ...recipientTerms(context, field),
    ...provisionTerm(context, field),
  ];
  const sources = [
    ...fromRegister(
      ...purposes.flatMap(({ linked: { retention }, bases }) => [
        ...bases.map(({ pointer }) => pointer),
        ...retention.map(({ pointer }) => pointer),
      ]),
    ),
    ...fromForm(...field.uses.map(({ pointer }) => pointer)),
  ];
  return { content: entries.length === 0 ? [] : [{ type: "terms", entries }], sources };
}

function categoryTerm(context: Context, { category }: FieldFacts): readonly TermEntry[] {
  if (category === undefined) return [];
  return [
    term(say(context.voice, legalTerms.categories), [
      paragraph(capital(categories[category].label[context.voice.language])),
    ]),
  ];
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

function provisionTerm(context: Context, { provision }: FieldFacts): readonly TermEntry[] {
  if (provision === undefined) return [];
  const { voice } = context;
  return [
    term(`${say(voice, legalTerms.provision)} (${gdprArticle("13(2)(e)", voice)})`, [
      paragraph(capital(provisions[provision].label[voice.language])),
    ]),
  ];
}
