import { categories, dataSubjects, joinPointer, specialGrounds, type DataCategory } from "@waarom/model";
import { fieldLabel } from "../field-label.js";
import type { FieldFacts } from "../../facts/fields.js";
import { gdprArticle } from "../../laws/articles.js";
import { lawInWords } from "../../laws/print-law.js";
import { paragraph, paragraphOrBullets, term, type Words } from "../../markdown/nodes.js";
import { listOf, unique } from "../../words/grammar/lists.js";
import { dataWords, legalTerms, sensitiveWords } from "../../words/sentences/facts.js";
import { headings } from "../../words/sentences/layers.js";
import { capital, say } from "../../words/say.js";
import { linked } from "../contact.js";
import { fromForm, fromRegister, part, type Context } from "../context.js";
import type { Statement } from "../statement.js";

/** Which data: what a form asks, or the categories that the register names. */
export function dataStatement(context: Context): Statement | undefined {
  const { voice, facts } = context;
  if (facts.fields.length > 0) {
    const labels = unique(facts.fields.map((field) => quoted(fieldLabel(context, field))));
    const content = [paragraph(say(voice, dataWords.asked, { fields: listOf(labels, voice) }))];
    const sources = fromForm(
      ...facts.fields.flatMap(({ field }) => field.nodes.slice(0, 1).map(({ pointer }) => pointer)),
    );
    return {
      id: "data",
      heading: say(voice, headings.data),
      items: {},
      summary: [part(context, content, sources)],
      legal: [part(context, categoriesOfFields(context), sources)],
    };
  }
  const named = facts.activities.flatMap(({ activity, pointer }) =>
    activity.data.flatMap(({ category }, index) =>
      category === undefined ? [] : [{ category, pointer: joinPointer(pointer, "data", index) }],
    ),
  );
  const groups = facts.activities.flatMap(({ activity, pointer }) =>
    activity.dataSubjects.map((subject, index) => ({
      subject,
      pointer: joinPointer(pointer, "dataSubjects", index),
    })),
  );
  if (named.length === 0 && groups.length === 0) return undefined;
  const lines = [
    ...(named.length === 0
      ? []
      : [
          say(voice, dataWords.used, {
            categories: listOf(
              unique(named.map(({ category }) => categories[category].label[voice.language])),
              voice,
            ),
          }),
        ]),
    ...(groups.length === 0
      ? []
      : [
          say(voice, dataWords.subjects, {
            subjects: listOf(
              unique(groups.map(({ subject }) => dataSubjects[subject].label[voice.language])),
              voice,
            ),
          }),
        ]),
  ];
  const sources = fromRegister(
    ...named.map(({ pointer }) => pointer),
    ...groups.map(({ pointer }) => pointer),
  );
  const content = lines.map((line) => paragraph(line));
  return {
    id: "data",
    heading: say(voice, headings.data),
    items: {},
    summary: [part(context, content, sources)],
    legal: [part(context, content, sources)],
  };
}

function quoted(label: string): string {
  return `“${label}”`;
}

function categoriesOfFields(context: Context) {
  const { voice, facts } = context;
  const byCategory = new Map<DataCategory, string[]>();
  for (const field of facts.fields) {
    if (field.category === undefined) continue;
    byCategory.set(field.category, [...(byCategory.get(field.category) ?? []), fieldLabel(context, field)]);
  }
  if (byCategory.size === 0) return [];
  const items = [...byCategory].map(
    ([category, labels]) =>
      `${capital(categories[category].label[voice.language])}: ${unique(labels).join("; ")}`,
  );
  return [
    { type: "terms" as const, entries: [term(say(voice, legalTerms.categories), paragraphOrBullets(items))] },
  ];
}

/** On which ground sensitive data is asked: special categories, criminal data, the citizen service number. */
export function sensitiveStatements(context: Context): readonly Statement[] {
  const { facts } = context;
  return [
    ...specialStatement(
      context,
      facts.fields.filter((field) => field.class === "special"),
    ),
    ...criminalStatement(
      context,
      facts.fields.filter((field) => field.class === "criminal"),
    ),
    ...bsnStatement(
      context,
      facts.fields.filter((field) => field.category === "bsn"),
    ),
  ];
}

/** The declarations of these fields, with their place. */
function declarationsOf(fields: readonly FieldFacts[]) {
  return fields.flatMap((facts) =>
    facts.uses.map(({ declaration, pointer }) => ({ declaration, pointer, field: facts })),
  );
}

function specialStatement(context: Context, fields: readonly FieldFacts[]): readonly Statement[] {
  if (fields.length === 0) return [];
  const { voice } = context;
  const declared = declarationsOf(fields);
  const byGround = new Map<string, string[]>();
  for (const { declaration, field } of declared) {
    const ground = declaration.specialGround?.ground;
    const name =
      ground === undefined
        ? say(voice, sensitiveWords.unknownGround)
        : specialGrounds[ground].label[voice.language];
    byGround.set(name, [...(byGround.get(name) ?? []), quoted(fieldLabel(context, field))]);
  }
  const lines = [...byGround].map(([ground, labels]) =>
    say(voice, sensitiveWords.special, { fields: listOf(unique(labels), voice), ground }),
  );
  const laws = declared.flatMap(({ declaration: { specialGround } }): Words[] => {
    if (specialGround === undefined) return [];
    const article =
      specialGround.ground === undefined ? "9(2)" : specialGrounds[specialGround.ground].article;
    const law = specialGround.law === undefined ? undefined : lawInWords(context, specialGround.law);
    return [
      [
        gdprArticle(article, voice),
        ...(law === undefined ? [] : ["; ", law.href === undefined ? law.text : linked(law.href, law.text)]),
      ],
    ];
  });
  const sources = fromForm(...declared.map(({ pointer }) => `${pointer}/specialGround`));
  return [
    {
      id: "special",
      heading: say(voice, headings.sensitive),
      items: { summary: ["art9"] },
      summary: [part(context, paragraphOrBullets(lines), sources)],
      legal: [
        part(
          context,
          [...paragraphOrBullets(lines), ...legalTerm(say(voice, legalTerms.specialGround), laws)],
          sources,
        ),
      ],
    },
  ];
}

/** The laws of all fields, each once. */
function legalTerm(name: string, laws: readonly Words[]) {
  const once = [...new Map(laws.map((law) => [JSON.stringify(law), law])).values()];
  return once.length === 0
    ? []
    : [{ type: "terms" as const, entries: [term(name, paragraphOrBullets(once))] }];
}

function criminalStatement(context: Context, fields: readonly FieldFacts[]): readonly Statement[] {
  if (fields.length === 0) return [];
  const { voice } = context;
  const declared = declarationsOf(fields);
  const labels = unique(fields.map((field) => quoted(fieldLabel(context, field))));
  const line = paragraph(say(voice, sensitiveWords.criminal, { fields: listOf(labels, voice) }));
  const laws = declared.flatMap(({ declaration: { criminalGround } }): Words[] => {
    if (criminalGround === undefined) return [];
    const law = lawInWords(context, criminalGround);
    return [
      [`${gdprArticle("10", voice)}; `, law.href === undefined ? law.text : linked(law.href, law.text)],
    ];
  });
  const sources = fromForm(...declared.map(({ pointer }) => `${pointer}/criminalGround`));
  return [
    {
      id: "criminal",
      heading: say(voice, headings.criminal),
      items: { summary: ["art10"] },
      summary: [part(context, [line], sources)],
      legal: [part(context, [line, ...legalTerm(say(voice, legalTerms.criminalGround), laws)], sources)],
    },
  ];
}

function bsnStatement(context: Context, fields: readonly FieldFacts[]): readonly Statement[] {
  if (fields.length === 0) return [];
  const { voice } = context;
  const declared = declarationsOf(fields);
  const line = paragraph(say(voice, sensitiveWords.bsn));
  const laws = declared.flatMap(({ declaration: { bsnBasis } }): Words[] => {
    if (bsnBasis === undefined) return [];
    const law = lawInWords(context, bsnBasis);
    return [law.href === undefined ? law.text : linked(law.href, law.text)];
  });
  const sources = fromForm(...declared.map(({ pointer }) => `${pointer}/bsnBasis`));
  return [
    {
      id: "bsn",
      heading: say(voice, headings.bsn),
      items: { summary: ["bsn"] },
      summary: [part(context, [line], sources)],
      legal: [part(context, [line, ...legalTerm(say(voice, legalTerms.bsnBasis), laws)], sources)],
    },
  ];
}
