import type { BlockNode, Language, NoticeSource } from "@waarom/model";
import type { BasisFacts, PurposeFacts } from "../../facts/facts.js";
import { bullets, paragraph } from "../../markdown/nodes.js";
import { purposeText, type ResolvedText } from "../../topics/texts.js";
import { basisOfSeveral } from "../../words/sentences/purposes.js";
import { headings } from "../../words/sentences/layers.js";
import { say } from "../../words/say.js";
import { noticeBlocks } from "../notice-text.js";
import { basisSentences, basisSources, purposeSentence } from "../purpose-words.js";
import { part, type Context, type Part } from "../context.js";
import type { Statement } from "../statement.js";
import { legalPurpose } from "./legal-purposes.js";

/** What for, and on which basis. */
export function purposeStatement(context: Context): Statement | undefined {
  const { facts, voice } = context;
  if (facts.purposes.length === 0) return undefined;
  const hasBasis = facts.purposes.some(({ bases }) => bases.length > 0);
  const hasInterest = facts.purposes.some(({ bases }) =>
    bases.some(({ facts: basis }) => basis.interest !== undefined),
  );
  const hasLaw = facts.purposes.some(({ bases }) => bases.some(({ facts: basis }) => basis.law.length > 0));
  return {
    id: "purpose",
    heading: say(voice, headings.purpose),
    items: {
      short: hasBasis ? ["purpose", "basis"] : ["purpose"],
      summary: hasInterest ? ["interest"] : [],
      legal: hasLaw ? ["basis.law"] : [],
    },
    short: [purposesPart(context, "short")],
    summary: [purposesPart(context, "summary")],
    legal: facts.purposes.map((purpose) => legalPurpose(context, purpose)),
  };
}

/** One purpose as it is said in a layer: an editor's blocks, or a sentence of the register. */
interface Said {
  readonly blocks?: readonly BlockNode[];
  readonly text: string;
  readonly language?: Language;
  readonly sources: readonly NoticeSource[];
}

function purposesPart(context: Context, layer: "short" | "summary"): Part {
  const { purposes } = context.facts;
  const explain = layer === "summary";
  const shared = explain ? undefined : sharedBasis(purposes);
  const reason = shared && say(context.voice, basisOfSeveral[shared.basis]);
  const said = purposes.map((purpose) => saidOf(context, purpose, layer, reason === undefined));
  const language = said.find((one) => one.language !== undefined)?.language;
  return part(
    context,
    [...layOut(said), ...reasonBlock(said, reason)],
    said.flatMap(({ sources }) => sources),
    language,
  );
}

function saidOf(
  context: Context,
  purpose: PurposeFacts,
  layer: "short" | "summary",
  withBasis: boolean,
): Said {
  const explain = layer === "summary";
  const written = writtenForReader(context, purpose, layer);
  const sentence = purposeSentence(context, purpose);
  const basis = withBasis ? basisSentences(context, purpose.bases, explain) : [];
  const sources = [
    ...(sentence?.sources ?? []),
    ...purpose.bases.flatMap((one) => basisSources(one, explain)),
  ];
  if (written !== undefined) {
    return {
      blocks: noticeBlocks(context, written, { purposes: [purpose] }),
      text: basis.join(" "),
      sources: [...sources, { kind: "notice", location: written.text.location }],
      ...(written.language === context.language ? {} : { language: written.language }),
    };
  }
  return {
    text: [sentence?.text ?? purpose.linked.purposeId, ...basis].join(" "),
    sources,
    ...(sentence?.language === undefined ? {} : { language: sentence.language }),
  };
}

/**
 * A text that an editor wrote for exactly this reader, or where the register has no sentence. A text for everybody is
 * meant for the fields; at the top the register's sentence goes first.
 */
function writtenForReader(
  context: Context,
  purpose: PurposeFacts,
  layer: "short" | "summary",
): ResolvedText | undefined {
  const text = purposeText(context.project, purpose.linked.id, layer, context, context.facts.form?.id);
  if (text === undefined) return undefined;
  return text.audience !== undefined || purpose.linked.purpose.sentence === undefined ? text : undefined;
}

/** One thing is a paragraph, more are a list; an editor's blocks stand as they are. */
function layOut(said: readonly Said[]): readonly BlockNode[] {
  if (said.length > 1 && said.every(({ blocks }) => blocks === undefined))
    return [bullets(said.map(({ text }) => text))];
  return said.flatMap(({ blocks, text }) => [...(blocks ?? []), ...(text === "" ? [] : [paragraph(text)])]);
}

function reasonBlock(said: readonly Said[], reason: string | undefined): readonly BlockNode[] {
  return reason === undefined || said.length === 0 ? [] : [paragraph(reason)];
}

/** The one basis that all purposes have, where there is one: it is said once. */
function sharedBasis(purposes: readonly PurposeFacts[]): BasisFacts | undefined {
  const first = purposes[0]?.bases[0];
  const same =
    purposes.length > 1 &&
    purposes.every(({ bases }) => bases.length === 1 && bases[0]?.basis === first?.basis);
  return same && first?.basis !== "legitimate-interest" ? first : undefined;
}
