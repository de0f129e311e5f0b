import {
  countryName,
  joinPointer,
  transferMechanisms,
  type InlineNode,
  type TransferMechanism,
} from "@waarom/model";
import { allInEea } from "../../facts/transfers.js";
import { gdprArticle } from "../../laws/articles.js";
import { inline, paragraph, paragraphOrBullets, term } from "../../markdown/nodes.js";
import { nameOf } from "../../words/grammar/names.js";
import { legalTerms } from "../../words/sentences/facts.js";
import { headings } from "../../words/sentences/layers.js";
import { recipientWords } from "../../words/sentences/recipients.js";
import { capital, say, sayNodes } from "../../words/say.js";
import { linked } from "../contact.js";
import { fromRegister, part, type Context } from "../context.js";
import type { Statement } from "../statement.js";

/** Whether data leaves the European Economic Area, and how it is protected there (Art. 13(1)(f)). */
export function transferStatement(context: Context): Statement | undefined {
  const { voice, facts, project, fallbacks } = context;
  const transfers = facts.activities.flatMap(({ activity, pointer }) =>
    activity.transfers.map((transfer, index) => ({
      transfer,
      pointer: joinPointer(pointer, "transfers", index),
    })),
  );
  // Somebody abroad or who knows where, and no word on how: to say "no" would be untrue. The checklist says what is missing.
  if (transfers.length === 0 && !allInEea(context)) return undefined;
  const heading = say(voice, headings.transfer);
  if (transfers.length === 0) {
    const content = [paragraph(say(voice, recipientWords.inside))];
    const sources = fromRegister(...facts.activities.map(({ pointer }) => `${pointer}/transfers`));
    return {
      id: "transfer",
      heading,
      items: { summary: ["transfer"] },
      summary: [part(context, content, sources)],
      legal: [part(context, content, sources)],
    };
  }
  const sources = fromRegister(...transfers.map(({ pointer }) => pointer));
  const lines = transfers.map(({ transfer }): readonly InlineNode[] => {
    const id = transfer.recipient ?? "";
    const recipients = project.register.value.recipients;
    const names = capital(
      nameOf(Object.hasOwn(recipients, id) ? recipients[id] : undefined, id, voice, fallbacks),
    );
    const said = say(voice, recipientWords.outside, {
      names,
      country: transfer.country === undefined ? "?" : countryName(transfer.country)[voice.language],
      safeguard: transfer.mechanism === undefined ? "?" : safeguardOf(transfer.mechanism)[voice.language],
    });
    const copy =
      transfer.copyAt === undefined
        ? []
        : [
            " ",
            ...sayNodes(voice, recipientWords.copyAt, {
              link: linked(transfer.copyAt, say(voice, recipientWords.copyName)),
            }),
          ];
    return inline([said, ...copy]);
  });
  const references = transfers.flatMap(({ transfer }) =>
    transfer.reference === undefined ? [] : [transfer.reference],
  );
  const content = paragraphOrBullets(lines);
  return {
    id: "transfer",
    heading,
    items: { summary: ["transfer"] },
    summary: [part(context, content, sources)],
    legal: [
      part(
        context,
        [
          {
            type: "terms",
            entries: [
              term(`${say(voice, legalTerms.transfer)} (${gdprArticle("13(1)(f)", voice)})`, [
                ...content,
                ...references.map((reference) => paragraph(reference)),
              ]),
            ],
          },
        ],
        sources,
      ),
    ],
  };
}

/** The safeguard in words with its article. */
function safeguardOf(mechanism: TransferMechanism): { readonly nl: string; readonly en: string } {
  return transferMechanisms[mechanism].label;
}
