import { categories, joinPointer, lawAt } from "@waarom/model";
import { gdprArticle } from "../../laws/articles.js";
import { lawInWords } from "../../laws/print-law.js";
import { paragraph, paragraphOrBullets, term, type Words } from "../../markdown/nodes.js";
import { dateInWords } from "../../words/grammar/dates.js";
import { unique } from "../../words/grammar/lists.js";
import {
  automatedWords,
  furtherUseWords,
  legalTerms,
  minorWords,
  publicationWords,
} from "../../words/sentences/facts.js";
import { headings } from "../../words/sentences/layers.js";
import { capital, clause, say, sayNodes, sentence } from "../../words/say.js";
import { contactWays, linked, waysToReach } from "../contact.js";
import { fromLaw, fromRegister, part, read, type Context } from "../context.js";
import type { Statement } from "../statement.js";

/** Decisions that a computer takes (Art. 22). */
export function automatedStatement(context: Context): Statement | undefined {
  const { voice, facts } = context;
  const stated = facts.activities.flatMap(({ activity, pointer }) =>
    activity.automatedDecisions === undefined
      ? []
      : [{ decision: activity.automatedDecisions, pointer: `${pointer}/automatedDecisions` }],
  );
  if (stated.length === 0) return undefined;
  const sources = fromRegister(...stated.map(({ pointer }) => pointer));
  const decisions = stated.flatMap(({ decision }) => (decision === "none" ? [] : [decision]));
  const takesDecisions = facts.purposes.some(({ linked: { purpose } }) => purpose.decision === true);
  const base = { id: "automated", heading: say(voice, headings.automated) };
  if (decisions.length === 0) {
    const no = takesDecisions ? [paragraph(say(voice, automatedWords.no))] : [];
    return {
      ...base,
      items: { summary: ["adm"] },
      summary: [part(context, no, sources)],
      legal: [part(context, no, sources)],
    };
  }
  const short: Words[] = decisions.map((decision) =>
    [
      say(voice, automatedWords.yes),
      ...[read(context, decision.consequences)].flatMap((text) =>
        text === undefined ? [] : [sentence(text.text)],
      ),
    ].join(" "),
  );
  const full = decisions.flatMap((decision): Words[] => {
    const logic = read(context, decision.logic);
    const ways = waysToReach(
      contactWays(decision.humanReview),
      voice,
      read(context, decision.humanReview?.name)?.text,
    );
    return [
      ...(logic === undefined ? [] : [sentence(say(voice, automatedWords.logic, { logic: logic.text }))]),
      ...(decision.profiling === true ? [say(voice, automatedWords.profiling)] : []),
      ...(ways === undefined ? [] : [sayNodes(voice, automatedWords.review, { ways })]),
    ];
  });
  const laws = decisions.flatMap(({ ground }) => ground.map((law) => lawInWords(context, law)));
  const content = [...short, ...full].map((words) => paragraph(words));
  return {
    ...base,
    items: { short: ["adm"] },
    short: [
      part(
        context,
        short.map((words) => paragraph(words)),
        sources,
      ),
    ],
    summary: [part(context, content, sources)],
    legal: [
      part(
        context,
        [
          {
            type: "terms",
            entries: [term(`${say(voice, legalTerms.automated)} (${gdprArticle("22", voice)})`, content)],
          },
          ...(laws.length === 0
            ? []
            : [
                {
                  type: "terms" as const,
                  entries: [
                    term(
                      say(voice, legalTerms.law),
                      paragraphOrBullets(
                        laws.map(({ text, href }) => (href === undefined ? text : linked(href, text))),
                      ),
                    ),
                  ],
                },
              ]),
        ],
        sources,
      ),
    ],
  };
}

/** What becomes public, where, and until when. */
export function publicationStatement(context: Context): Statement | undefined {
  const { voice, facts } = context;
  const all = facts.purposes.flatMap(({ linked: { publication } }) => publication);
  const published = [...new Map(all.map((one) => [one.pointer, one])).values()];
  if (published.length === 0) return undefined;
  const lines = published.map(({ publication }) => {
    const what =
      read(context, publication.what)?.text ??
      (publication.category === undefined ? "" : categories[publication.category].label[voice.language]);
    const where = read(context, publication.where)?.text;
    const until = read(context, publication.until)?.text;
    return [
      where === undefined
        ? say(voice, publicationWords.what, { what: capital(clause(what)) })
        : sentence(
            say(voice, publicationWords.whatWhere, { what: capital(clause(what)), where: clause(where) }),
          ),
      ...(until === undefined
        ? []
        : [sentence(say(voice, publicationWords.until, { until: clause(until) }))]),
    ].join(" ");
  });
  const laws = published.flatMap(({ publication }) => publication.law.map((law) => lawInWords(context, law)));
  const sources = fromRegister(...published.map(({ pointer }) => pointer));
  const content = paragraphOrBullets(lines);
  return {
    id: "publication",
    heading: say(voice, headings.publication),
    items: {},
    short: [part(context, content, sources)],
    summary: [part(context, content, sources)],
    legal: [
      part(
        context,
        laws.length === 0
          ? content
          : [
              ...content,
              {
                type: "terms",
                entries: [
                  term(
                    say(voice, legalTerms.publication),
                    paragraphOrBullets(
                      laws.map(({ text, href }) => (href === undefined ? text : linked(href, text))),
                    ),
                  ),
                ],
              },
            ],
        sources,
      ),
    ],
  };
}

/** Consent of children (Art. 8; UAVG 5). */
export function minorsStatement(context: Context): Statement | undefined {
  const { voice, facts } = context;
  const stated = facts.purposes.flatMap(({ bases }) =>
    bases.flatMap((basis) =>
      basis.facts.minors === undefined
        ? []
        : [{ minors: basis.facts.minors, pointer: `${basis.pointer}/minors` }],
    ),
  );
  if (stated.length === 0) return undefined;
  const lines = unique(
    stated.map(({ minors }) => {
      const how = read(context, minors.how);
      return [
        say(voice, minors.representative === false ? minorWords.own : minorWords.representative),
        ...(how === undefined ? [] : [sentence(how.text)]),
      ].join(" ");
    }),
  );
  const fromTwelve = rightsFromTwelve(context.project.asOf) ? [say(voice, minorWords.fromTwelve)] : [];
  const content = paragraphOrBullets([...lines, ...fromTwelve]);
  const sources = [...fromRegister(...stated.map(({ pointer }) => pointer)), ...fromLaw("UAVG 5")];
  return {
    id: "minors",
    heading: say(voice, headings.minors),
    items: { short: ["minors"] },
    short: [part(context, content, sources)],
    summary: [part(context, content, sources)],
    legal: [
      part(
        context,
        [
          {
            type: "terms",
            entries: [term(`${say(voice, legalTerms.minors)} (${gdprArticle("8", voice)}, UAVG 5)`, content)],
          },
        ],
        sources,
      ),
    ],
  };
}

/** Whether the UAVG of that day lets children of 12 and older use their rights themselves: since 2026-09-01 it does. */
function rightsFromTwelve(date: string): boolean {
  return (lawAt("uavg", date, "5")?.changes.length ?? 0) > 0;
}

/** Data that was first asked for something else (Art. 6(4), 13(3)). */
export function furtherUseStatement(context: Context): Statement | undefined {
  const { voice, facts, project } = context;
  const used = facts.purposes.flatMap(({ linked: purpose }) =>
    purpose.purpose.derivedFrom === undefined ? [] : [{ purpose, derived: purpose.purpose.derivedFrom }],
  );
  if (used.length === 0) return undefined;
  const lines = used.map(({ purpose, derived }) => {
    const first = derived.purpose === undefined ? undefined : project.register.purpose(derived.purpose);
    const from = read(context, first?.purpose.text)?.text ?? derived.purpose ?? "";
    const to = read(context, purpose.purpose.text)?.text ?? purpose.purposeId;
    const conclusion = read(context, derived.conclusion);
    return [
      say(voice, furtherUseWords.used, { from: clause(from), purpose: clause(to) }),
      ...(derived.assessed === undefined
        ? []
        : [say(voice, furtherUseWords.assessed, { date: dateInWords(derived.assessed, voice) })]),
      ...(conclusion === undefined ? [] : [sentence(conclusion.text)]),
    ].join(" ");
  });
  const sources = fromRegister(...used.map(({ purpose }) => joinPointer(purpose.pointer, "derivedFrom")));
  const content = paragraphOrBullets(lines);
  const references = used.flatMap(({ derived }) =>
    derived.reference === undefined ? [] : [derived.reference],
  );
  return {
    id: "further-use",
    heading: say(voice, headings.furtherUse),
    items: { summary: ["newpurpose"] },
    summary: [part(context, content, sources)],
    legal: [
      part(
        context,
        [
          {
            type: "terms",
            entries: [
              term(
                `${say(voice, legalTerms.furtherUse)} (${gdprArticle("6(4)", voice)}, ${gdprArticle("13(3)", voice)})`,
                [...content, ...references.map((reference) => paragraph(reference))],
              ),
            ],
          },
        ],
        sources,
      ),
    ],
  };
}
