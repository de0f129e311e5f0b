import { joinPointer, type RecipientRole } from "@waarom/model";
import { gdprArticle } from "../../laws/articles.js";
import { paragraph, paragraphOrBullets, term } from "../../markdown/nodes.js";
import { legalTerms } from "../../words/sentences/facts.js";
import { headings } from "../../words/sentences/layers.js";
import { recipientWords } from "../../words/sentences/recipients.js";
import { say } from "../../words/say.js";
import { fromRegister, part, type Context } from "../context.js";
import { allRecipients, recipientDetails, recipientSentences } from "../recipient-words.js";
import type { Statement } from "../statement.js";

/** The article that asks to name them, per role. */
const roles = [
  ["recipient", "13(1)(e)"],
  ["joint-controller", "26"],
  ["processor", "28(3)"],
] as const satisfies readonly (readonly [RecipientRole, string])[];

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
  const entries = roles.flatMap(([role, article]) => {
    const those = recipients.filter(({ recipient }) => (recipient?.role ?? "recipient") === role);
    if (those.length === 0) return [];
    const name = `${say(voice, legalTerms[role])} (${gdprArticle(article, voice)})`;
    return [term(name, paragraphOrBullets(those.map((linked) => recipientDetails(context, linked))))];
  });
  return {
    id: "recipients",
    heading: say(voice, headings.recipients),
    items: { summary: ["recipients"] },
    summary: [recipients.length === 0 ? nobody : part(context, paragraphOrBullets(sentences), sources)],
    legal: [recipients.length === 0 ? nobody : part(context, [{ type: "terms", entries }], sources)],
  };
}
