import { categories, joinPointer, type LinkedObtained, type Language } from "@waarom/model";
import { fieldLabel } from "../field-label.js";
import { gdprArticle } from "../../laws/articles.js";
import { paragraph, paragraphOrBullets, term } from "../../markdown/nodes.js";
import { listOf, unique } from "../../words/grammar/lists.js";
import { atSource, nameOf } from "../../words/grammar/names.js";
import { legalTerms, obtainedWords } from "../../words/sentences/facts.js";
import { headings } from "../../words/sentences/layers.js";
import { capital, clause, say, sentence } from "../../words/say.js";
import { fromForm, fromRegister, part, read, type Context } from "../context.js";
import type { Statement } from "../statement.js";

interface AtSource {
  readonly id: string;
  readonly entries: readonly LinkedObtained[];
}

/** What we look up ourselves, by source. */
function bySource(context: Context): readonly AtSource[] {
  const found = new Map<string, LinkedObtained[]>();
  const seen = new Set<string>();
  for (const { linked } of context.facts.purposes) {
    for (const entry of linked.obtained) {
      if (seen.has(entry.pointer)) continue;
      seen.add(entry.pointer);
      const id = entry.obtained.source ?? "";
      found.set(id, [...(found.get(id) ?? []), entry]);
    }
  }
  return [...found].map(([id, entries]) => ({ id, entries }));
}

/** What one entry looks up: "op wiens naam de auto staat", else the name of the category. */
function whatOf(
  context: Context,
  { obtained }: LinkedObtained,
): { readonly text: string; readonly language?: Language } {
  const what = read(context, obtained.what);
  if (what !== undefined)
    return { text: clause(what.text), ...(what.language === undefined ? {} : { language: what.language }) };
  return {
    text: obtained.category === undefined ? "" : categories[obtained.category].label[context.voice.language],
  };
}

export function obtainedStatement(context: Context): Statement | undefined {
  const { voice, fallbacks, facts } = context;
  const sources = bySource(context);
  const prefilled = facts.fields.filter((field) => field.source !== undefined);
  if (sources.length === 0 && prefilled.length === 0) return undefined;
  const line = ({ id, entries }: AtSource) => {
    const place = capital(atSource(entries[0]?.source, id, voice, fallbacks));
    const what = listOf(
      unique(entries.map((entry) => whatOf(context, entry).text).filter((text) => text !== "")),
      voice,
    );
    return what === "" ? sentence(place) : say(voice, obtainedWords.at, { place, what });
  };
  const lines = sources.map(line);
  const full = sources.map((source) => {
    const first = source.entries[0]?.source;
    const isPublic =
      first?.public === undefined
        ? []
        : [say(voice, first.public ? obtainedWords.public : obtainedWords.notPublic)];
    const check = source.entries.some(({ obtained }) => obtained.use === "check")
      ? [say(voice, obtainedWords.check)]
      : [];
    return [line(source), ...check, ...isPublic].join(" ");
  });
  const filled = prefilledLines(context);
  const language = sources
    .flatMap(({ entries }) => entries)
    .map((entry) => whatOf(context, entry).language)
    .find((found) => found !== undefined);
  const pointers = fromRegister(
    ...sources.flatMap(({ id, entries }) => [
      ...entries.map(({ pointer }) => pointer),
      joinPointer("", "sources", id),
    ]),
  );
  const fieldSources = [
    ...fromForm(...prefilled.flatMap(({ uses }) => uses.map(({ pointer }) => `${pointer}/source`))),
    ...fromRegister(
      ...prefilled.flatMap(({ source }) =>
        source === undefined ? [] : [joinPointer("", "sources", source.id)],
      ),
    ),
  ];
  const legal = sources.flatMap(({ id, entries }) =>
    entries.map(({ obtained, source }) =>
      [
        nameOf(source, id, voice, fallbacks),
        obtained.category === undefined ? "" : categories[obtained.category].label[voice.language],
      ]
        .filter((text) => text !== "")
        .join(": "),
    ),
  );
  return {
    id: "obtained",
    heading: say(voice, sources.length === 0 ? headings.prefilled : headings.obtained),
    items: { short: ["source"], summary: ["categories"] },
    short: lines.length === 0 ? [] : [part(context, [paragraph(lines.join(" "))], pointers, language)],
    summary: [
      part(context, paragraphOrBullets(full), pointers, language),
      ...(filled.length === 0 ? [] : [part(context, paragraphOrBullets(filled), fieldSources)]),
    ],
    legal: [
      part(
        context,
        [
          {
            type: "terms",
            entries: [
              term(
                `${say(voice, legalTerms.source)} (${gdprArticle("14(2)(f)", voice)})`,
                paragraphOrBullets(legal.length === 0 ? filled : unique(legal)),
              ),
            ],
          },
        ],
        [...pointers, ...fieldSources],
      ),
    ],
  };
}

/** Which fields come filled in, by source. */
function prefilledLines(context: Context): readonly string[] {
  const { facts, voice, fallbacks } = context;
  const bySourceId = new Map<string, { readonly name: string; readonly labels: string[] }>();
  for (const field of facts.fields) {
    const { source } = field;
    if (source === undefined) continue;
    const known = bySourceId.get(source.id) ?? {
      name: nameOf(source.source, source.id, voice, fallbacks),
      labels: [],
    };
    known.labels.push(`“${fieldLabel(context, field)}”`);
    bySourceId.set(source.id, known);
  }
  return [...bySourceId.values()].map(({ name, labels }) =>
    say(voice, obtainedWords.prefilledFrom, { source: name, fields: listOf(unique(labels), voice) }),
  );
}
