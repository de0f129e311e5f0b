import { joinPointer, type Language, type NoticeSource } from "@waarom/model";
import type { BasisFacts, PurposeFacts } from "../facts/facts.js";
import { basisWords, interestWords, purposeWords } from "../words/sentences/purposes.js";
import { clause, say, sentence } from "../words/say.js";
import { fromRegister, read, type Context } from "./context.js";

/** A purpose as one sentence, with where it comes from. */
export interface PurposeSaid {
  readonly text: string;
  readonly language?: Language;
  readonly sources: readonly NoticeSource[];
}

/** The purpose in the register's words: its sentence, else one made of its text. */
export function purposeSentence(context: Context, { linked }: PurposeFacts): PurposeSaid | undefined {
  const own = read(context, linked.purpose.sentence);
  const said = own ?? read(context, linked.purpose.text);
  if (said === undefined) return undefined;
  return {
    text:
      own === undefined
        ? say(said.voice, purposeWords.notice, { purpose: clause(said.text) })
        : sentence(own.text),
    ...(said.language === undefined ? {} : { language: said.language }),
    sources: fromRegister(
      joinPointer(linked.pointer, "text"),
      ...(own === undefined ? [] : [joinPointer(linked.pointer, "sentence")]),
    ),
  };
}

/** Why the purpose is lawful, in plain words; in the summary with what explains it. */
export function basisSentences(
  context: Context,
  bases: readonly BasisFacts[],
  explain: boolean,
): readonly string[] {
  return bases.flatMap(({ basis, facts }) => {
    const interest = basis === "legitimate-interest" ? read(context, facts.interest) : undefined;
    return [
      say(context.voice, basisWords[basis]),
      ...(interest === undefined
        ? []
        : [sentence(say(context.voice, interestWords, { interest: interest.text }))]),
      ...(explain ? explanations(context, facts) : []),
    ];
  });
}

function explanations(context: Context, facts: BasisFacts["facts"]): readonly string[] {
  return [facts.explanation, facts.freeChoice].flatMap((text) => {
    const said = read(context, text);
    return said === undefined ? [] : [sentence(said.text)];
  });
}

export function basisSources({ facts, pointer }: BasisFacts, explain: boolean): readonly NoticeSource[] {
  return fromRegister(
    pointer,
    ...(facts.interest === undefined ? [] : [`${pointer}/interest`]),
    ...(explain && facts.explanation !== undefined ? [`${pointer}/explanation`] : []),
    ...(explain && facts.freeChoice !== undefined ? [`${pointer}/freeChoice`] : []),
  );
}
