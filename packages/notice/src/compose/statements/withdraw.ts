import { type InlineNode } from "@waarom/model";
import type { BasisFacts, PurposeFacts } from "../../facts/facts.js";
import { rightsFacts } from "../../facts/rights.js";
import { gdprArticle } from "../../laws/articles.js";
import { inline, paragraph, paragraphOrBullets } from "../../markdown/nodes.js";
import { withArticle } from "../../words/grammar/names.js";
import { headings } from "../../words/sentences/layers.js";
import { purposeWords } from "../../words/sentences/purposes.js";
import { withdrawWords } from "../../words/sentences/rights.js";
import { capital, say, sayNodes } from "../../words/say.js";
import { contactWays, firstWay, waysToReach, type Ways } from "../contact.js";
import { fromLaw, fromRegister, part, read, type Context } from "../context.js";
import type { Statement } from "../statement.js";
import { nameOfPurpose } from "./retention.js";
import { channel } from "./rights.js";

interface Consent {
  readonly purpose: PurposeFacts;
  readonly basis: BasisFacts;
}

/** How consent is withdrawn: as easily as it was given (Art. 7(3)). */
export function withdrawStatement(context: Context): Statement | undefined {
  const { voice, facts } = context;
  if (!rightsFacts(facts).withdraw) return undefined;
  const consents = facts.purposes.flatMap((purpose) =>
    purpose.bases.filter(({ basis }) => basis === "consent").map((basis) => ({ purpose, basis })),
  );
  const sources = [
    ...fromRegister(...consents.map(({ basis }) => `${basis.pointer}/withdrawal`)),
    ...fromLaw("GDPR 7(3)"),
  ];
  const full = [...lines(context, consents, waysToReach), paragraph(say(voice, withdrawWords.before))];
  return {
    id: "withdraw",
    heading: say(voice, headings.withdraw),
    items: { short: ["r.withdraw"] },
    short: [part(context, lines(context, consents, firstWay), sources)],
    summary: [part(context, full, sources)],
    legal: [
      part(
        context,
        [
          ...lines(context, consents, waysToReach),
          paragraph(`${say(voice, withdrawWords.before)} (${gdprArticle("7(3)", voice)})`),
        ],
        sources,
      ),
    ],
  };
}

type Reach = (ways: Ways, voice: Context["voice"], pageName?: string) => readonly InlineNode[] | undefined;

/** A line per consent; with more than one, each says which it is. */
function lines(context: Context, consents: readonly Consent[], reach: Reach) {
  const { voice } = context;
  if (consents.length === 0) return [paragraph(say(voice, withdrawWords.shortNoWay))];
  const purposes = context.facts.purposes;
  return paragraphOrBullets(
    consents.map(({ purpose, basis }) => {
      const withdrawal = basis.facts.withdrawal;
      const name = read(context, withdrawal?.name)?.text;
      const pageName =
        name === undefined || withdrawal === undefined
          ? undefined
          : withArticle(withdrawal, name, voice.language);
      const ways = reach(contactWays(withdrawal), voice, pageName) ?? reach(channel(context), voice);
      const said =
        ways === undefined
          ? inline(say(voice, withdrawWords.shortNoWay))
          : sayNodes(voice, withdrawWords.short, { ways });
      if (consents.length === 1) return said;
      const which = capital(nameOfPurpose(context, purpose, purposes));
      return ways === undefined
        ? [`${which}: `, ...said]
        : [...sayNodes(voice, purposeWords.lead, { purpose: which, said: ways }), "."];
    }),
  );
}
