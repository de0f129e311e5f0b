import { joinPointer, type LinkedRecipient, type RecipientRole } from "@waarom/model";
import { gdprArticle } from "../../laws/articles.js";
import { paragraph, paragraphOrBullets, term, type Words } from "../../markdown/nodes.js";
import { listOf } from "../../words/grammar/lists.js";
import { arePlural, nameOf } from "../../words/grammar/names.js";
import { legalTerms } from "../../words/sentences/facts.js";
import { headings } from "../../words/sentences/layers.js";
import { recipientWords } from "../../words/sentences/recipients.js";
import { capital, clause, say, sentence } from "../../words/say.js";
import type { Wording } from "../../words/wording.js";
import { waysToReach, contactWays } from "../contact.js";
import { fromRegister, part, read, type Context } from "../context.js";
import type { Statement } from "../statement.js";

/** The recipients of the notice's purposes, each once. */
export function allRecipients(context: Context): readonly LinkedRecipient[] {
  const found = new Map<string, LinkedRecipient>();
  for (const { linked } of context.facts.purposes)
    for (const recipient of linked.recipients)
      if (!found.has(recipient.id)) found.set(recipient.id, recipient);
  return [...found.values()];
}

const verbs = {
  notice: {
    recipient: [recipientWords.oneReceives, recipientWords.manyReceive],
    processor: [recipientWords.oneProcesses, recipientWords.manyProcess],
    "joint-controller": [recipientWords.oneDecidesToo, recipientWords.manyDecideToo],
  },
  field: {
    recipient: [recipientWords.oneReceivesThis, recipientWords.manyReceiveThis],
    processor: [recipientWords.oneProcesses, recipientWords.manyProcess],
    "joint-controller": [recipientWords.oneDecidesToo, recipientWords.manyDecideToo],
  },
} as const satisfies Record<string, Record<RecipientRole, readonly [Wording, Wording]>>;

/** "De RDW krijgt dit ook. Zij vertellen ons op wiens naam de auto staat." One sentence per role, and why. */
export function recipientSentences(
  context: Context,
  recipients: readonly LinkedRecipient[],
  at: "notice" | "field",
): readonly string[] {
  const { voice, fallbacks } = context;
  return (["recipient", "joint-controller", "processor"] as const).flatMap((role) => {
    const those = recipients.filter(({ recipient }) => (recipient?.role ?? "recipient") === role);
    if (those.length === 0) return [];
    const explained = those.map((linked) => ({ linked, why: read(context, linked.recipient?.why) }));
    const groups =
      at === "notice" && explained.some(({ why }) => why !== undefined)
        ? explained.map((one) => [one])
        : [explained];
    return groups.map((group) => {
      const names = capital(
        listOf(
          group.map(({ linked }) => nameOf(linked.recipient, linked.id, voice, fallbacks)),
          voice,
        ),
      );
      const plural = arePlural(group.map(({ linked }) => linked.recipient));
      const said = say(voice, verbs[at][role][plural ? 1 : 0], { names });
      const why = group.length === 1 ? group[0]?.why : undefined;
      return why === undefined
        ? said
        : `${said} ${say(voice, recipientWords.why, { why: clause(why.text) })}`;
    });
  });
}

export function recipientStatement(context: Context): Statement {
  const { voice, facts } = context;
  const recipients = allRecipients(context);
  const sentences = recipientSentences(context, recipients, "notice");
  const sources = fromRegister(
    ...recipients.flatMap(({ id, pointer }) => [pointer, joinPointer("", "recipients", id)]),
  );
  const nobody = part(
    context,
    [paragraph(say(voice, recipientWords.nobody))],
    fromRegister(...facts.purposes.map(({ linked }) => linked.pointer)),
  );
  const entries = recipients.map((linked) => {
    const role = linked.recipient?.role ?? "recipient";
    return term(say(voice, legalTerms[role]), paragraphOrBullets([recipientDetails(context, linked)]));
  });
  return {
    id: "recipients",
    heading: say(voice, headings.recipients),
    items: { summary: ["recipients"] },
    summary: [recipients.length === 0 ? nobody : part(context, paragraphOrBullets(sentences), sources)],
    legal: [
      recipients.length === 0
        ? nobody
        : part(
            context,
            [
              { type: "terms", entries },
              paragraph(`${gdprArticle("13(1)(e)", voice)}, ${gdprArticle("28(3)", voice)}`),
            ],
            sources,
          ),
    ],
  };
}

/** A recipient in full: name, country, agreement, sub-processors, contact. */
export function recipientDetails(context: Context, { recipient, id }: LinkedRecipient): Words {
  const { voice, fallbacks } = context;
  const name = nameOf(recipient, id, voice, fallbacks);
  const agreement = recipient?.agreement;
  const facts = [
    recipient?.country,
    recipient?.role !== "processor"
      ? undefined
      : agreement?.reference === undefined
        ? say(voice, recipientWords.noAgreement)
        : say(voice, recipientWords.agreement, { reference: agreement.reference }),
    agreement === undefined || agreement.subProcessors.length === 0
      ? undefined
      : say(voice, recipientWords.subProcessors, { names: listOf(agreement.subProcessors, voice) }),
  ].filter((fact) => fact !== undefined);
  const ways = waysToReach(contactWays(recipient?.contact), voice);
  return [
    sentence([capital(name), ...facts].join("; ")),
    ...(ways === undefined ? [] : [" ", ...[capitalFirst(ways)].flat(), "."]),
  ];
}

function capitalFirst(words: ReturnType<typeof waysToReach> & object): readonly (typeof words)[number][] {
  const [first, ...rest] = words;
  return first?.type === "text" ? [{ type: "text", text: capital(first.text) }, ...rest] : words;
}
