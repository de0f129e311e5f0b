import {
  categories,
  legalBases,
  specialGrounds,
  subjects,
  textIn,
  type DataPath,
  type Language,
  type LegalBasis,
  type LinkedPurpose,
  type Project,
} from "@waarom/model";
import { contextOf, read, type Context } from "../compose/context.js";
import { contactWays, linked, waysToReach } from "../compose/contact.js";
import { fieldLabel } from "../compose/field-label.js";
import { composeNotice } from "../compose/compose-notice.js";
import { formTitle } from "../compose/form-title.js";
import { retentionInFull } from "../compose/retention-words.js";
import { noticeFacts, type PurposeFacts } from "../facts/facts.js";
import type { FieldFacts, FieldUse } from "../facts/fields.js";
import { aboutOf } from "../facts/target.js";
import { gdprArticle } from "../laws/articles.js";
import { lawInWords } from "../laws/print-law.js";
import { blockText, bullets, paragraph, term, type Words } from "../markdown/nodes.js";
import { listOf, unique } from "../words/grammar/lists.js";
import { atSource, nameOf } from "../words/grammar/names.js";
import { capital, clause, say, sayNodes, sentence } from "../words/say.js";
import { page, section, type WorkPage, type WorkSection } from "../work-pages/page.js";
import { instructionWords as words, provisionAtWork } from "./words.js";

/** A field as it serves one purpose. */
interface UsedField {
  readonly field: FieldFacts;
  readonly use: FieldUse;
}

/**
 * What a professional who works with a form must know: per purpose which data, on which basis, what they may and may not do
 * with it and how long it is kept. Everything follows from the form and the register.
 *
 * @throws UnknownTargetError where the project has no such form
 * @example
 * workInstruction(project, "wmo", "nl").sections.map(({ heading }) => heading);
 */
export function workInstruction(project: Project, formId: string, language: Language): WorkPage {
  aboutOf(project, { form: formId });
  const facts = noticeFacts(project, { form: formId });
  const told = shortTexts(project, formId, language);
  const context = atWork(contextOf(facts, { language }));
  const { voice } = context;
  const title = facts.form === undefined ? formId : formTitle(facts.form, language);
  return page(language, say(voice, words.title, { form: title }), [
    { content: [paragraph(say(voice, words.intro))] },
    section(say(voice, words.rules), [bullets(rulesOf(context))]),
    ...facts.purposes.map((purpose) => purposeSection(context, purpose, told)),
    othersSection(context),
    questionsSection(context),
  ]);
}

/** What a resident reads first at each question, by data path: a professional can say the same. */
function shortTexts(project: Project, form: string, language: Language): ReadonlyMap<DataPath, string> {
  const { whys } = composeNotice(project, { form }, { language });
  return new Map(
    whys.flatMap(({ paths, short }) => paths.map((path) => [path, blockText(short).replaceAll("\n", " ")])),
  );
}

/** To a professional the data is somebody else's, and the tone is formal whatever the organisation's texts are. */
function atWork(context: Context): Context {
  return { ...context, voice: { ...context.voice, you: "u", about: "professional" } };
}

function rulesOf({ voice, facts }: Context): readonly string[] {
  const used = new Set(facts.purposes.flatMap(({ bases }) => bases.map(({ basis }) => basis)));
  const onLaw = used.has("public-task") || used.has("legal-obligation");
  return [
    say(voice, words.ruleNeed),
    say(voice, words.ruleAsk),
    ...(onLaw ? [say(voice, words.ruleNoConsent)] : []),
    ...(used.has("consent") ? [say(voice, words.ruleConsent)] : []),
    say(voice, words.ruleTell),
  ];
}

function purposeSection(
  context: Context,
  purpose: PurposeFacts,
  told: ReadonlyMap<DataPath, string>,
): WorkSection {
  const { voice, facts } = context;
  const { linked: register } = purpose;
  const used = facts.fields.flatMap((field): readonly UsedField[] =>
    field.uses
      .filter((use) => use.purpose === register || use.consentFor === register)
      .map((use) => ({ field, use })),
  );
  const text = read(context, register.purpose.text)?.text ?? register.purposeId;
  const kept = retentionInFull(context, register.retention);
  return {
    heading: say(voice, words.purposeHeading, { purpose: clause(text) }),
    content: [
      {
        type: "terms",
        entries: [
          term(say(voice, words.basis), [basisBlock(context, purpose)]),
          ...(used.length === 0
            ? []
            : [
                term(say(voice, words.data), [
                  bullets(used.map((each) => fieldLine(context, each, told.get(each.field.path)))),
                ]),
              ]),
          term(say(voice, words.mayUse), [bullets(allowed(context, register, text, used))]),
          term(say(voice, words.mayNot), [bullets(forbidden(context, purpose, used))]),
          ...(kept === undefined ? [] : [term(say(voice, words.keep), [paragraph(sentence(kept.text))])]),
        ],
      },
    ],
  };
}

function basisBlock(context: Context, { bases }: PurposeFacts) {
  const { voice } = context;
  const lines = bases.map(({ basis, facts }): Words => {
    const laws = facts.law.map((law) => {
      const { text, href } = lawInWords(context, law);
      return href === undefined ? text : linked(href, text);
    });
    const why = [facts.explanation, facts.interest, facts.freeChoice].flatMap((each) => {
      const said = read(context, each);
      return said === undefined ? [] : [sentence(said.text)];
    });
    return [
      `${capital(legalBases[basis].label[voice.language])} (${gdprArticle(legalBases[basis].article, voice)})`,
      ...laws.flatMap((law) => ["; ", law]),
      `. ${why.join(" ")}`.trimEnd(),
    ];
  });
  const [only, ...more] = lines;
  return more.length === 0 ? paragraph(only ?? "") : bullets(lines);
}

/** "Burgerservicenummer: gevoelig; nodig voor het besluit; BSN mag volgens …". */
function fieldLine(context: Context, { field, use }: UsedField, told: string | undefined): Words {
  const { voice } = context;
  const { declaration } = use;
  const label = fieldLabel(context, field);
  const name: Words = { type: "strong", children: [{ type: "text", text: label }] };
  const tell = told === undefined || told === "" ? "" : ` ${say(voice, words.tell, { text: told })}`;
  if (use.consentFor !== undefined) return [name, `: ${say(voice, words.consentQuestion)}${tell}`];
  const category =
    field.category === undefined ? undefined : categories[field.category].label[voice.language];
  const ground = declaration.specialGround?.ground;
  const facts = [
    field.class === "ordinary" || field.class === "financial" ? undefined : say(voice, words.sensitive),
    // Where the label says it already, it is not said again.
    category?.toLowerCase() === label.toLowerCase() ? undefined : category,
    field.subject === "applicant"
      ? undefined
      : say(voice, words.about, { subject: subjects[field.subject].label[voice.language] }),
    field.provision === undefined ? undefined : say(voice, provisionAtWork[field.provision]),
    field.source === undefined ? undefined : say(voice, words.prefilled),
    ground === undefined
      ? undefined
      : say(voice, words.ground, {
          ground: `${specialGrounds[ground].label[voice.language]} (${gdprArticle(specialGrounds[ground].article, voice)})`,
        }),
    declaration.bsnBasis === undefined
      ? undefined
      : say(voice, words.bsn, { law: lawInWords(context, declaration.bsnBasis).text }),
  ].filter((fact) => fact !== undefined);
  return [name, `: ${facts.join("; ")}.${tell}`];
}

function allowed(
  context: Context,
  purpose: LinkedPurpose,
  text: string,
  used: readonly UsedField[],
): readonly string[] {
  const { voice, fallbacks } = context;
  return [
    say(voice, words.mayUseFor, { purpose: clause(text) }),
    ...purpose.obtained.map(({ obtained, source }) =>
      say(voice, words.mayLookUp, {
        source: atSource(source, obtained.source ?? "", voice, fallbacks),
        what:
          read(context, obtained.what)?.text ??
          (obtained.category === undefined ? "" : categories[obtained.category].label[voice.language]),
      }),
    ),
    ...purpose.recipients.map(({ id, recipient }) => {
      const names = nameOf(recipient, id, voice, fallbacks);
      const theirs = used.filter(({ use }) => use.recipients.some((each) => each.id === id));
      const values = used.filter(({ use }) => use.consentFor === undefined);
      return theirs.length === 0 || theirs.length === values.length
        ? say(voice, words.mayShare, { names })
        : say(voice, words.mayShareSome, {
            names,
            fields: listOf(unique(theirs.map(({ field }) => fieldLabel(context, field))), voice),
          });
    }),
    ...purpose.publication.map(({ publication }) =>
      say(voice, words.mayPublish, {
        what: [read(context, publication.what)?.text, read(context, publication.where)?.text]
          .filter((part) => part !== undefined)
          .join(", "),
      }),
    ),
  ];
}

function forbidden(
  { voice, facts }: Context,
  { linked: purpose, bases }: PurposeFacts,
  used: readonly UsedField[],
): readonly string[] {
  const on = (basis: LegalBasis) => bases.some((each) => each.basis === basis);
  const automated = facts.activities.some(({ activity }) => activity.automatedDecisions === "none");
  return [
    say(voice, words.notOther),
    say(voice, purpose.recipients.length === 0 ? words.notShareAny : words.notShare),
    ...(used.some(({ field }) => field.category === "bsn") ? [say(voice, words.notBsn)] : []),
    ...(used.some(({ field }) => field.class === "special" || field.class === "criminal")
      ? [say(voice, words.notSensitive)]
      : []),
    ...(on("consent") ? [say(voice, words.notRefusal)] : []),
    ...(automated && purpose.purpose.decision === true ? [say(voice, words.notDecideAlone)] : []),
    ...(purpose.retention.length > 0 ? [say(voice, words.notLonger)] : []),
  ];
}

/** Data about others than who fills in: they have rights too, and often do not know. */
function othersSection(context: Context): WorkSection | undefined {
  const { voice, facts } = context;
  const labels = unique(
    facts.fields
      .filter(({ subject }) => subject !== "applicant")
      .map((field) => `“${fieldLabel(context, field)}”`),
  );
  return labels.length === 0
    ? undefined
    : section(say(voice, words.others), [
        paragraph(capital(say(voice, words.othersText, { fields: listOf(labels, voice) }))),
      ]);
}

function questionsSection({ voice, project, language }: Context): WorkSection | undefined {
  const { rights, dpo } = project.register.value;
  const desk = textIn(rights?.desk, language)?.text;
  const ways = waysToReach({ url: rights?.url, email: rights?.email, phone: rights?.phone, desk }, voice);
  const reach = waysToReach(contactWays(dpo), voice);
  return section(say(voice, words.questions), [
    ...(ways === undefined ? [] : [paragraph(sayNodes(voice, words.rights, { ways }))]),
    ...(reach === undefined ? [] : [paragraph(sayNodes(voice, words.dpo, { ways: reach }))]),
  ]);
}
