import { defaultAuthority } from "@waarom/model";
import { gdprArticle } from "../../laws/articles.js";
import { inline, paragraph, term } from "../../markdown/nodes.js";
import { legalTerms } from "../../words/sentences/facts.js";
import { headings } from "../../words/sentences/layers.js";
import { complaintWords } from "../../words/sentences/rights.js";
import { say, sayNodes } from "../../words/say.js";
import { contactWays, linked, waysToReach } from "../contact.js";
import { fromLaw, fromRegister, part, read, type Context } from "../context.js";
import type { Statement } from "../statement.js";
import { authorityName } from "./rights.js";

/** Where a person complains: with us, and with the supervisory authority. */
export function complaintStatement(context: Context): Statement {
  const { voice, project } = context;
  const { rights, authority } = project.register.value;
  const ways = waysToReach(
    contactWays(rights?.complaint),
    voice,
    read(context, rights?.complaint?.name)?.text,
  );
  const name = authorityName(context, "full");
  const href = (authority ?? defaultAuthority).url;
  const own =
    ways === undefined
      ? inline(say(voice, complaintWords.internalNoWay))
      : sayNodes(voice, complaintWords.internal, { ways });
  const content = [
    paragraph([
      ...own,
      " ",
      ...sayNodes(voice, complaintWords.authority, {
        authority: href === undefined ? name : linked(href, name),
      }),
    ]),
  ];
  const sources = [...fromRegister("/rights/complaint", "/authority"), ...fromLaw("GDPR 77")];
  return {
    id: "complaint",
    heading: say(voice, headings.complaint),
    items: { summary: ["r.complain"] },
    summary: [part(context, content, sources)],
    legal: [
      part(
        context,
        [
          {
            type: "terms",
            entries: [term(`${say(voice, legalTerms.complaint)} (${gdprArticle("77", voice)})`, content)],
          },
        ],
        sources,
      ),
    ],
  };
}
