import type { NoticeSource } from "@waarom/model";
import { rightsFacts } from "../../facts/rights.js";
import { gdprArticle } from "../../laws/articles.js";
import { paragraph, type Words } from "../../markdown/nodes.js";
import { headings } from "../../words/sentences/layers.js";
import { objectWords } from "../../words/sentences/rights.js";
import { say, sayNodes } from "../../words/say.js";
import { linked } from "../contact.js";
import { fromLaw, fromRegister, part, type Context } from "../context.js";
import type { Statement } from "../statement.js";

/** Objection to the use of data, apart from the other rights (Art. 21(4)). */
export function objectStatement(context: Context): Statement | undefined {
  const { voice, facts } = context;
  const rights = rightsFacts(facts);
  if (!rights.object) return undefined;
  const sources: readonly NoticeSource[] = [
    ...fromLaw("GDPR 21(1)", "GDPR 21(4)"),
    ...fromRegister("/rights"),
  ];
  const wordsOfLink = say(voice, objectWords.linkText);
  const rightsAt = context.project.register.value.rights;
  const href = rightsAt?.url ?? (rightsAt?.email === undefined ? undefined : `mailto:${rightsAt.email}`);
  const target: Words = href === undefined ? wordsOfLink : linked(href, wordsOfLink);
  const decides = facts.purposes.some(({ linked: { purpose } }) => purpose.decision === true);
  const full = [
    ...sayNodes(voice, objectWords.summary, { link: target }),
    ...(decides ? [{ type: "text" as const, text: ` ${say(voice, objectWords.notDecision)}` }] : []),
  ];
  return {
    id: "object",
    heading: say(voice, headings.object),
    items: { short: ["r.object"] },
    short: [part(context, [paragraph(sayNodes(voice, objectWords.short, { link: target }))], sources)],
    summary: [part(context, [paragraph(full)], sources)],
    legal: [
      part(
        context,
        [paragraph([...full, ` (${gdprArticle("21(1)", voice)}, ${gdprArticle("21(4)", voice)})`])],
        sources,
      ),
    ],
  };
}
