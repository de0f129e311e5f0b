import { textIn } from "@waarom/model";
import { rightsFacts, type RightsFacts } from "../../facts/rights.js";
import { gdprArticle } from "../../laws/articles.js";
import { bullets, paragraph, term, type Words } from "../../markdown/nodes.js";
import { periodInWords } from "../../words/grammar/periods.js";
import { contactWords, legalTerms } from "../../words/sentences/facts.js";
import { headings } from "../../words/sentences/layers.js";
import { rightWords, shortRights } from "../../words/sentences/rights.js";
import { isPublicBody, say, sayNodes } from "../../words/say.js";
import { waysToReach, type Ways } from "../contact.js";
import { fromLaw, fromRegister, part, read, type Context } from "../context.js";
import type { Statement } from "../statement.js";

/** The laws behind the rights that always hold, as sources. */
const always = ["GDPR 15", "GDPR 16", "GDPR 17", "GDPR 18", "GDPR 77"];

/** The rights in one breath, then one by one, then with their articles. */
export function rightsStatement(context: Context): Statement {
  const { voice, project } = context;
  const rights = rightsFacts(context.facts);
  const sources = fromLaw(...always, ...(rights.portability !== "none" ? ["GDPR 20"] : []));
  const ways = waysToReach(channel(context), voice);
  const term1 = project.register.value.rights?.term ?? "P1M";
  const publicBody = isPublicBody(voice);
  const summary: Words[] = [
    say(voice, rightWords.access),
    say(voice, rightWords.rectify),
    say(voice, rights.erase === "limited" ? rightWords.eraseLimited : rightWords.eraseFull),
    say(voice, rightWords.restrict),
    ...(rights.portability !== "none"
      ? [say(voice, rights.portability === "all" ? rightWords.portability : rightWords.somePortability)]
      : []),
  ];
  const after = [
    ...(ways === undefined ? [] : [paragraph(sayNodes(voice, rightWords.ask, { ways }))]),
    paragraph(
      `${say(voice, rightWords.term, { period: periodInWords(term1, voice) })} ${say(voice, rightWords.identity)}`,
    ),
    ...(publicBody ? [paragraph(say(voice, rightWords.awb))] : []),
    ...(rights.archived ? [paragraph(say(voice, rightWords.archive))] : []),
  ];
  return {
    id: "rights",
    heading: say(voice, headings.rights),
    items: {
      short: [
        "r.access",
        "r.rectify",
        "r.restrict",
        "r.erase",
        "r.complain",
        ...(rights.portability !== "none" ? (["r.portability"] as const) : []),
      ],
      summary: ["r.term", ...(publicBody ? (["r.awb"] as const) : [])],
    },
    short: [part(context, [paragraph(shortRightsText(context))], sources)],
    summary: [
      part(
        context,
        [bullets(summary), ...after],
        [
          ...sources,
          ...fromRegister("/rights"),
          ...fromLaw(
            "GDPR 12(3)",
            "GDPR 12(6)",
            ...(publicBody ? ["UAVG 34"] : []),
            ...(rights.archived ? ["UAVG 45"] : []),
          ),
        ],
      ),
    ],
    legal: [
      part(
        context,
        [
          {
            type: "terms",
            entries: [term(say(voice, legalTerms.rights), [bullets(legalList(context, rights))])],
          },
        ],
        sources,
      ),
    ],
  };
}

/** The rights in one breath. */
export function shortRightsText(context: Context): string {
  const { voice } = context;
  const rights = rightsFacts(context.facts);
  return [
    say(voice, rights.erase === "limited" ? shortRights.seeOrCorrect : shortRights.seeCorrectOrErase),
    say(voice, rights.erase === "limited" ? shortRights.sometimesErase : shortRights.sometimesRestrict),
    ...(rights.portability !== "none"
      ? [say(voice, rights.portability === "all" ? shortRights.portability : shortRights.somePortability)]
      : []),
    ...(voice.about === "representative" ? [say(voice, shortRights.onBehalf)] : []),
    say(voice, shortRights.complain, { authority: authorityName(context, "short") }),
  ].join(" ");
}

/** Every right with its article. */
function legalList(context: Context, rights: RightsFacts): readonly Words[] {
  const { voice } = context;
  const names: readonly (readonly [nl: string, en: string, article: string, holds: boolean])[] = [
    ["Inzage", "Access", "15", true],
    ["Verbetering", "Rectification", "16", true],
    ["Wissen", "Erasure", rights.erase === "limited" ? "17(1), 17(3)(b)" : "17(1)", true],
    ["Beperking", "Restriction", "18", true],
    ["Meenemen van gegevens", "Data portability", "20", rights.portability !== "none"],
    ["Bezwaar tegen het gebruik", "Objection to the use", "21(1)", rights.object],
    ["Toestemming intrekken", "Withdrawing consent", "7(3)", rights.withdraw],
    ["Klacht bij de toezichthouder", "Complaint to the supervisory authority", "77", true],
  ];
  return names
    .filter(([, , , holds]) => holds)
    .map(([nl, en, article]) => {
      const articles = article
        .split(", ")
        .map((one) => gdprArticle(one, voice))
        .join(", ");
      return `${voice.language === "nl" ? nl : en}: ${articles}`;
    });
}

/** Where a person uses a right. */
export function channel(context: Context): Ways {
  const { rights } = context.project.register.value;
  return {
    url: rights?.url,
    email: rights?.email,
    phone: rights?.phone,
    desk: read(context, rights?.desk)?.text,
  };
}

/** The supervisory authority: the Dutch AP unless the register names another. */
export function authorityName(context: Context, form: "short" | "full"): string {
  const { voice, project, fallbacks } = context;
  const named = textIn(project.register.value.authority?.name, voice.language, fallbacks)?.text;
  if (named !== undefined) return named;
  return say(voice, form === "short" ? contactWords.authority : contactWords.theAuthority);
}
