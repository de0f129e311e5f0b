import { categories, dataSubjects, textIn } from "@waarom/model";
import type { Artefact } from "../artefacts/artefact.js";
import type { SiteContext, SiteEntry } from "./entry.js";
import { sitePaths } from "./paths.js";

/**
 * What the search of a page works with: every word of the register once, and by word the entries that hold it. A search
 * looks through the words, not through the texts: there are far fewer of them, and their number hardly grows.
 */
export interface SearchIndex {
  /** Folded, sorted, one a line. */
  readonly words: string;
  /** By word: places in the list of the page. */
  readonly entries: readonly (readonly number[])[];
}

/** Lower case without accents, so that "financiële" and "financiele" are the same. The browser folds what is typed alike. */
function foldedWords(text: string): readonly string[] {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== "");
}

/** The index of the entries, in the order of the page. */
export function searchIndex(context: SiteContext): SearchIndex {
  const found = new Map<string, Set<number>>();
  context.entries.forEach((entry, place) => {
    for (const word of textsOf(context, entry).flatMap(foldedWords)) {
      const places = found.get(word);
      if (places === undefined) found.set(word, new Set([place]));
      else places.add(place);
    }
  });
  const words = [...found.keys()].sort();
  return { words: words.join("\n"), entries: words.map((word) => [...(found.get(word) ?? [])]) };
}

/** The index as a classic script: a page that is opened from a folder may load no data, but it may load this. */
export function searchIndexFile(context: SiteContext): Artefact {
  const { words, entries } = searchIndex(context);
  // As text in one literal: an engine reads that faster than an array, and `<` can end no script here.
  const data = JSON.stringify({ words, entries }).replaceAll("<", "\\u003c");
  return { path: sitePaths.searchIndex(context.language), text: `var waaromSearchIndex = ${data};\n` };
}

function textsOf({ project, language, voice }: SiteContext, entry: SiteEntry): readonly string[] {
  const { recipients, sources } = project.register.value;
  const { activity } = entry;
  const fallbacks = [project.defaultLanguage, ...project.languages];
  const read = (text: Parameters<typeof textIn>[0]) => textIn(text, language, fallbacks)?.text ?? "";
  const named = new Set([
    ...activity.recipients,
    ...Object.values(activity.purposes).flatMap((purpose) => purpose.recipients),
  ]);
  return [
    entry.name,
    entry.description ?? "",
    ...entry.purposes.map(({ text }) => text),
    ...Object.values(activity.purposes).map(({ sentence }) => read(sentence)),
    ...entry.categories.map((id) => categories[id].label[voice.language]),
    ...entry.subjects.map((id) => dataSubjects[id].label[voice.language]),
    ...entry.forms.map(({ title }) => title),
    ...[...named].map((id) => (Object.hasOwn(recipients, id) ? read(recipients[id]?.name) : id)),
    ...activity.obtained.map(({ source = "" }) =>
      Object.hasOwn(sources, source) ? read(sources[source]?.name) : source,
    ),
    ...activity.processing.map(read),
  ];
}
