import { idsOf, legalBases, textIn, type BlockNode } from "@waarom/model";
import type { ActivityFacts } from "../../facts/facts.js";
import { bullets, paragraph, paragraphOrBullets, term } from "../../markdown/nodes.js";
import { listOf, unique } from "../../words/grammar/lists.js";
import { nameOf } from "../../words/grammar/names.js";
import { headings, titles } from "../../words/sentences/layers.js";
import { becauseWords, lawfulWords } from "../../words/sentences/purposes.js";
import { capital, say, sentence } from "../../words/say.js";
import { linked } from "../contact.js";
import { basisSentences, purposeSentence } from "../purpose-words.js";
import { fromRegister, part, read, type Context } from "../context.js";
import type { Statement } from "../statement.js";
import { legalPurpose } from "./legal-purposes.js";
import { retentionLinesInShort } from "./retention.js";

/** The organisation's notice: what it uses data for, and an entry for each activity of its register. */
export function activityStatements(context: Context): readonly Statement[] {
  const { facts, voice } = context;
  const names = facts.activities.map(({ id, activity }) => read(context, activity.name)?.text ?? id);
  const bases = idsOf(legalBases).filter((id) =>
    facts.purposes.some((purpose) => purpose.bases.some(({ basis }) => basis === id)),
  );
  const reasons = listOf(
    bases.map((id) => say(voice, becauseWords[id])),
    voice,
    "or",
  );
  const pointers = facts.activities.map(({ pointer }) => `${pointer}/name`);
  return [
    {
      id: "purpose",
      heading: say(voice, headings.purpose),
      items: { short: ["purpose", "basis"] },
      short: [
        part(
          context,
          [bullets(names), ...(reasons === "" ? [] : [paragraph(say(voice, lawfulWords, { reasons }))])],
          fromRegister(...pointers),
        ),
      ],
    },
    ...facts.activities.map((one) => activityStatement(context, one)),
  ];
}

function activityStatement(context: Context, { id, activity, pointer, purposes }: ActivityFacts): Statement {
  const name = textIn(activity.name, context.language, context.fallbacks);
  const description = read(context, activity.description);
  const summary = [
    ...(description === undefined ? [] : [paragraph(sentence(description.text))]),
    ...summaryTerms(context, purposes),
    ...(context.activityHref === undefined
      ? []
      : [
          paragraph(
            linked(
              context.activityHref(id),
              say(context.voice, titles.everythingActivity, { title: name?.text ?? id }),
            ),
          ),
        ]),
  ];
  const language = name === undefined || name.language === context.language ? undefined : name.language;
  const interests = purposes.some(({ bases }) => bases.some(({ facts }) => facts.interest !== undefined));
  return {
    id: `activity-${id}`,
    heading: name?.text ?? id,
    items: {
      summary: ["purpose", "basis", ...(interests ? (["interest"] as const) : []), "recipients", "retention"],
      legal: ["basis.law"],
    },
    summary: [
      part(
        context,
        summary,
        fromRegister(`${pointer}/name`, ...purposes.map(({ linked }) => linked.pointer)),
        language,
      ),
    ],
    legal: purposes.map((purpose) => legalPurpose(context, purpose)),
  };
}

function summaryTerms(context: Context, purposes: ActivityFacts["purposes"]): readonly BlockNode[] {
  const { voice, fallbacks } = context;
  const sentences = purposes.map((purpose) =>
    [
      purposeSentence(context, purpose)?.text ?? purpose.linked.purposeId,
      ...basisSentences(context, purpose.bases, false),
    ].join(" "),
  );
  const recipients = unique(
    purposes.flatMap(({ linked }) =>
      linked.recipients.map((one) => nameOf(one.recipient, one.id, voice, fallbacks)),
    ),
  );
  const { lines } = retentionLinesInShort(context, purposes);
  const rows = [
    [headings.purpose, sentences],
    [headings.recipients, recipients.length === 0 ? [] : [sentence(capital(listOf(recipients, voice)))]],
    [headings.retention, lines],
  ] as const;
  const entries = rows.flatMap(([heading, items]) =>
    items.length === 0 ? [] : [term(say(voice, heading), paragraphOrBullets(items))],
  );
  return entries.length === 0 ? [] : [{ type: "terms", entries }];
}
