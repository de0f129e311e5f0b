import { categories, countryName, type LinkedRecipient, type RecipientRole } from "@waarom/model";
import type { Words } from "../markdown/nodes.js";
import { listOf, unique } from "../words/grammar/lists.js";
import { arePlural, nameOf } from "../words/grammar/names.js";
import { recipientWords } from "../words/sentences/recipients.js";
import { capital, clause, say, sentence } from "../words/say.js";
import type { Wording } from "../words/wording.js";
import { contactWays, waysToReach } from "./contact.js";
import { remember } from "./remember.js";
import { read, type Context } from "./context.js";

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

const roles = ["recipient", "joint-controller", "processor"] as const satisfies readonly RecipientRole[];

/**
 * Who gets the data, a sentence per role: "De RDW krijgt dit ook." In the notice each organisation has its own, with why it
 * gets them; at a field the processors' reasons are left to the notice.
 */
export function recipientSentences(
  context: Context,
  recipients: readonly LinkedRecipient[],
  at: "notice" | "field",
): readonly string[] {
  return sentencesAbout(context, { recipients, at });
}

interface Recipients {
  readonly recipients: readonly LinkedRecipient[];
  readonly at: "notice" | "field";
}

const sentencesAbout = remember(
  ({ recipients, at }: Recipients) => `${at} ${recipients.map(({ id }) => id).join()}`,
  (context, { recipients, at }) => makeSentences(context, recipients, at),
);

function makeSentences(
  context: Context,
  recipients: readonly LinkedRecipient[],
  at: "notice" | "field",
): readonly string[] {
  return roles.flatMap((role) => {
    const those = recipients.filter(({ recipient }) => (recipient?.role ?? "recipient") === role);
    const alone =
      at === "notice" ||
      (role !== "processor" && those.some(({ recipient }) => recipient?.why !== undefined));
    const groups = alone ? those.map((one) => [one]) : those.length === 0 ? [] : [those];
    return groups.map((group) => groupSentence(context, group, role, at));
  });
}

function groupSentence(
  context: Context,
  group: readonly LinkedRecipient[],
  role: RecipientRole,
  at: "notice" | "field",
): string {
  const { voice, fallbacks } = context;
  const names = listOf(
    group.map((one) => nameOf(one.recipient, one.id, voice, fallbacks)),
    voice,
  );
  const only = group.length === 1 ? group[0] : undefined;
  const asked = only === undefined || at === "field" ? [] : onlyAsked(context, only);
  const plural = arePlural(group.map(({ recipient }) => recipient)) ? 1 : 0;
  const said =
    asked.length > 0
      ? say(voice, plural === 1 ? recipientWords.manyAreAsked : recipientWords.oneIsAsked, {
          names,
          categories: listOf(asked, voice),
        })
      : say(voice, verbs[at][role][plural], { names: capital(names) });
  const why =
    only === undefined || (at === "field" && role === "processor")
      ? undefined
      : read(context, only.recipient?.why);
  return why === undefined ? said : `${said} ${say(voice, recipientWords.why, { why: clause(why.text) })}`;
}

/**
 * An organisation that is a source too is asked about some categories, and gets no other: unless a form says that it does.
 */
function onlyAsked(context: Context, { id, recipient }: LinkedRecipient): readonly string[] {
  if (recipient?.role === "processor") return [];
  const { purposes, fields } = context.facts;
  if (fields.some(({ uses }) => uses.some(({ declaration }) => declaration.recipients.includes(id))))
    return [];
  const its = purposes.filter(({ linked }) => linked.recipients.some((one) => one.id === id));
  const asked = its.map(({ linked }) => linked.obtained.filter(({ obtained }) => obtained.source === id));
  if (asked.some((entries) => entries.length === 0)) return [];
  return unique(
    asked
      .flat()
      .flatMap(({ obtained }) =>
        obtained.category === undefined ? [] : [categories[obtained.category].label[context.voice.language]],
      ),
  );
}

/** A recipient in full: name, country, agreement, sub-processors, contact. */
export const recipientDetails = remember(
  ({ id }: LinkedRecipient) => id,
  (context, { recipient, id }): Words => {
    const { voice, fallbacks } = context;
    const name = nameOf(recipient, id, voice, fallbacks);
    const agreement = recipient?.agreement;
    const facts = [
      recipient?.country === undefined ? undefined : countryName(recipient.country)[voice.language],
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
  },
);

function capitalFirst(words: ReturnType<typeof waysToReach> & object): readonly (typeof words)[number][] {
  const [first, ...rest] = words;
  return first?.type === "text" ? [{ type: "text", text: capital(first.text) }, ...rest] : words;
}
