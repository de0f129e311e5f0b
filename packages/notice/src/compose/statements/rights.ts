import { textIn, type NoticeSource } from "@waarom/model";
import { rightsFacts, type RightsFacts } from "../../facts/rights.js";
import { gdprArticle } from "../../laws/articles.js";
import { bullets, inline, paragraph, term, type Words } from "../../markdown/nodes.js";
import { periodInWords } from "../../words/grammar/periods.js";
import { contactWords, legalTerms } from "../../words/sentences/facts.js";
import { headings } from "../../words/sentences/layers.js";
import {
  complaintWords,
  objectWords,
  rightWords,
  shortRights,
  withdrawWords,
} from "../../words/sentences/rights.js";
import { isPublicBody, say, sayNodes } from "../../words/say.js";
import { contactWays, linked, waysToReach } from "../contact.js";
import { fromLaw, fromRegister, part, read, type Context } from "../context.js";
import type { Statement } from "../statement.js";

/** The laws behind the rights that always hold, as sources. */
const always = ["GDPR 15", "GDPR 16", "GDPR 17", "GDPR 18", "GDPR 77"];

/** The rights in one breath, then one by one, then with their articles. */
export function rightsStatement(context: Context): Statement {
  const { voice, project } = context;
  const rights = rightsFacts(context.facts);
  const sources = fromLaw(...always, ...(rights.portability ? ["GDPR 20"] : []));
  const channel = channelWays(context);
  const term1 = project.register.value.rights?.term ?? "P1M";
  const publicBody = isPublicBody(voice);
  const summary: Words[] = [
    say(voice, rightWords.access),
    say(voice, rightWords.rectify),
    say(voice, rights.erase === "limited" ? rightWords.eraseLimited : rightWords.eraseFull),
    say(voice, rightWords.restrict),
    ...(rights.portability ? [say(voice, rightWords.portability)] : []),
  ];
  const after = [
    ...(channel === undefined ? [] : [paragraph(sayNodes(voice, rightWords.ask, { ways: channel }))]),
    paragraph(
      `${say(voice, rightWords.term, { period: periodInWords(term1, voice) })} ${say(voice, rightWords.identity)}`,
    ),
    ...(publicBody ? [paragraph(say(voice, rightWords.awb))] : []),
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
        ...(rights.portability ? (["r.portability"] as const) : []),
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
          ...fromLaw("GDPR 12(3)", "GDPR 12(6)", ...(publicBody ? ["UAVG 34"] : [])),
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
    ...(rights.portability ? [say(voice, shortRights.portability)] : []),
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
    ["Meenemen van gegevens", "Data portability", "20", rights.portability],
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
export function channelWays(context: Context): ReturnType<typeof waysToReach> {
  const rights = context.project.register.value.rights;
  const desk = read(context, rights?.desk)?.text;
  return waysToReach({ url: rights?.url, email: rights?.email, phone: rights?.phone, desk }, context.voice);
}

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

/** How consent is withdrawn: as easily as it was given. */
export function withdrawStatement(context: Context): Statement | undefined {
  const { voice, facts } = context;
  if (!rightsFacts(facts).withdraw) return undefined;
  const consents = facts.purposes.flatMap(({ linked: { purpose }, bases }) =>
    bases.filter(({ basis }) => basis === "consent").map((basis) => ({ purpose, basis })),
  );
  const lines = consents.map(({ basis }) => {
    const withdrawal = basis.facts.withdrawal;
    const ways =
      waysToReach(contactWays(withdrawal), voice, read(context, withdrawal?.name)?.text) ??
      channelWays(context);
    return ways === undefined
      ? inline(say(voice, withdrawWords.shortNoWay))
      : sayNodes(voice, withdrawWords.short, { ways });
  });
  const distinctLines = [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
  const said =
    distinctLines.length === 0
      ? [paragraph(say(voice, withdrawWords.shortNoWay))]
      : distinctLines.map((line) => paragraph(line));
  const sources = [
    ...fromRegister(...consents.map(({ basis }) => `${basis.pointer}/withdrawal`)),
    ...fromLaw("GDPR 7(3)"),
  ];
  const full = [...said, paragraph(say(voice, withdrawWords.before))];
  return {
    id: "withdraw",
    heading: say(voice, headings.withdraw),
    items: { short: ["r.withdraw"] },
    short: [part(context, said, sources)],
    summary: [part(context, full, sources)],
    legal: [part(context, [...full, paragraph(gdprArticle("7(3)", voice))], sources)],
  };
}

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
  const href =
    authority?.url ?? (authority === undefined ? "https://autoriteitpersoonsgegevens.nl" : undefined);
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

/** The supervisory authority: the Dutch AP unless the register names another. */
export function authorityName(context: Context, form: "short" | "full"): string {
  const { voice, project, fallbacks } = context;
  const named = textIn(project.register.value.authority?.name, voice.language, fallbacks)?.text;
  if (named !== undefined) return named;
  return say(voice, form === "short" ? contactWords.authority : contactWords.theAuthority);
}
