import { joinPointer } from "@waarom/model";
import { gdprArticle } from "../../laws/articles.js";
import { paragraph, paragraphOrBullets, term } from "../../markdown/nodes.js";
import { legalTerms } from "../../words/sentences/facts.js";
import { headings } from "../../words/sentences/layers.js";
import { recipientWords } from "../../words/sentences/recipients.js";
import { say } from "../../words/say.js";
import { fromRegister, part, type Context } from "../context.js";
import { allRecipients, recipientDetails, recipientSentences } from "../recipient-words.js";
import type { Statement } from "../statement.js";

/** Who else gets the data, and who handles it on our behalf. */
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
