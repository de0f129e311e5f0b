import type {
  DataCategory,
  DataPath,
  Language,
  Layer,
  NoticeDocument,
  NoticeText,
  NoticeTopic,
  Project,
} from "@waarom/model";
import { pathsAround } from "../facts/fields.js";
import { scopeOf, topicTargets } from "./index-topics.js";

/** How near a text stands to what it is shown at. */
export type TextLevel = "form" | "field" | "group" | "category-of-form" | "purpose" | "activity" | "category";

/** A text that was found for a layer, with where it stands. */
export interface ResolvedText {
  readonly layer: Layer;
  readonly level: TextLevel;
  readonly text: NoticeText;
  /** Which of the topic's texts it is: a summary may be the topic's short text. */
  readonly written: Layer;
  readonly topic: NoticeTopic;
  readonly document: NoticeDocument;
  readonly language: Language;
  readonly audience?: string;
}

/** Which reader a text is sought for. */
export interface ReaderOf {
  readonly language: Language;
  readonly audience?: string;
}

interface Entry {
  readonly document: NoticeDocument;
  readonly topic: NoticeTopic;
}

/** The texts of one form, by what they speak about. */
interface FormTopics {
  readonly form: Entry[];
  readonly fields: Map<DataPath, Entry[]>;
  readonly categories: Map<DataCategory, Entry[]>;
  readonly purposes: Map<string, Entry[]>;
  readonly activities: Map<string, Entry[]>;
}

interface TopicIndex {
  readonly forms: Map<string, FormTopics>;
  /** Texts outside any form's file. */
  readonly common: FormTopics;
  /** Category texts of an activity's file. */
  readonly ofActivity: Map<string, FormTopics>;
  /** Purpose and activity texts wherever they stand. */
  readonly anywhere: FormTopics;
}

const indexes = new WeakMap<Project, TopicIndex>();

/** Every topic of the project by what it speaks about: each file is looked at once. */
function indexOf(project: Project): TopicIndex {
  const known = indexes.get(project);
  if (known !== undefined) return known;
  const index: TopicIndex = {
    forms: new Map(),
    common: emptyTopics(),
    ofActivity: new Map(),
    anywhere: emptyTopics(),
  };
  for (const document of project.notices) {
    const scope = scopeOf(project, document);
    const places = [
      ...scope.forms.map((id) => placeIn(index.forms, id)),
      ...scope.activities.map((id) => placeIn(index.ofActivity, id)),
    ];
    for (const topic of document.topics) {
      for (const target of topicTargets(project, document, topic)) {
        const entry = { document, topic };
        const scoped = places.length > 0 ? places : [index.common];
        if (target.kind === "form") placeIn(index.forms, target.form).form.push(entry);
        else if (target.kind === "field") push(placeIn(index.forms, target.form).fields, target.path, entry);
        else if (target.kind === "purpose")
          for (const place of [...scoped, index.anywhere]) push(place.purposes, target.purpose, entry);
        else if (target.kind === "activity")
          for (const place of [...scoped, index.anywhere]) push(place.activities, target.activity, entry);
        else if (target.kind === "category")
          for (const place of scoped) push(place.categories, target.category, entry);
      }
    }
  }
  indexes.set(project, index);
  return index;
}

function emptyTopics(): FormTopics {
  return { form: [], fields: new Map(), categories: new Map(), purposes: new Map(), activities: new Map() };
}

function placeIn(map: Map<string, FormTopics>, id: string): FormTopics {
  const found = map.get(id) ?? emptyTopics();
  map.set(id, found);
  return found;
}

function push<K>(map: Map<K, Entry[]>, key: K, entry: Entry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}

/** A rung of the ladder from a field to the organisation. */
interface Rung {
  readonly level: TextLevel;
  readonly entries: readonly Entry[];
}

/** The text of a form as a whole. */
export function formText(
  project: Project,
  form: string,
  layer: Layer,
  reader: ReaderOf,
): ResolvedText | undefined {
  const entries = indexOf(project).forms.get(form)?.form ?? [];
  return nearest(project, [{ level: "form", entries }], layer, reader);
}

/** The text of an activity as a whole. */
export function activityText(
  project: Project,
  activity: string,
  layer: Layer,
  reader: ReaderOf,
  form?: string,
): ResolvedText | undefined {
  return nearest(
    project,
    [{ level: "activity", entries: activityEntries(project, activity, form) }],
    layer,
    reader,
  );
}

/** The text written for exactly this field, for a group around it, or for its category in this form. */
export function fieldText(
  project: Project,
  form: string,
  place: { readonly path: DataPath; readonly category?: DataCategory },
  layer: Layer,
  reader: ReaderOf,
): ResolvedText | undefined {
  const topics = indexOf(project).forms.get(form);
  if (topics === undefined) return undefined;
  const rungs: Rung[] = [{ level: "field", entries: topics.fields.get(place.path) ?? [] }];
  for (const outer of pathsAround(place.path))
    rungs.push({ level: "group", entries: topics.fields.get(outer) ?? [] });
  if (place.category !== undefined)
    rungs.push({ level: "category-of-form", entries: topics.categories.get(place.category) ?? [] });
  return nearest(project, rungs, layer, reader);
}

/** The text of a purpose itself, without what it inherits. */
export function purposeText(
  project: Project,
  purpose: string,
  layer: Layer,
  reader: ReaderOf,
  form?: string,
): ResolvedText | undefined {
  return nearest(
    project,
    [{ level: "purpose", entries: purposeEntries(project, purpose, form) }],
    layer,
    reader,
  );
}

/** The text for a field under one purpose: of the purpose, else of its activity, else of the category. */
export function inheritedText(
  project: Project,
  place: {
    readonly purpose: string;
    readonly activity: string;
    readonly category?: DataCategory;
    readonly form?: string;
  },
  layer: Layer,
  reader: ReaderOf,
): ResolvedText | undefined {
  const index = indexOf(project);
  const category = place.category;
  const rungs: readonly Rung[] = [
    { level: "purpose", entries: purposeEntries(project, place.purpose, place.form) },
    { level: "activity", entries: activityEntries(project, place.activity, place.form) },
    {
      level: "category",
      entries:
        category === undefined
          ? []
          : [
              ...(index.ofActivity.get(place.activity)?.categories.get(category) ?? []),
              ...(index.common.categories.get(category) ?? []),
            ],
    },
  ];
  return nearest(project, rungs, layer, reader);
}

/** A purpose's texts: in the form's file, in a file of its activity, elsewhere in the organisation. */
function purposeEntries(project: Project, purpose: string, form: string | undefined): readonly Entry[] {
  return everywhere(project, form, purpose.slice(0, purpose.indexOf("/")), ({ purposes }) =>
    purposes.get(purpose),
  );
}

function activityEntries(project: Project, activity: string, form: string | undefined): readonly Entry[] {
  return everywhere(project, form, activity, ({ activities }) => activities.get(activity));
}

function everywhere(
  project: Project,
  form: string | undefined,
  activity: string,
  pick: (topics: FormTopics) => readonly Entry[] | undefined,
): readonly Entry[] {
  const index = indexOf(project);
  const places = [
    form === undefined ? undefined : index.forms.get(form),
    index.ofActivity.get(activity),
    index.common,
  ];
  const found = places.flatMap((topics) => (topics === undefined ? [] : (pick(topics) ?? [])));
  // A purpose's text in the file of one form also serves the notice of the activity itself.
  return found.length > 0 || form !== undefined ? found : (pick(index.anywhere) ?? []);
}

/** The first rung that has a text for the layer; on it the reader's language and audience go first. */
function nearest(
  project: Project,
  rungs: readonly Rung[],
  layer: Layer,
  reader: ReaderOf,
): ResolvedText | undefined {
  for (const { level, entries } of rungs) {
    if (entries.length === 0) continue;
    for (const language of languageOrder(project, reader.language)) {
      for (const audience of reader.audience === undefined ? [undefined] : [reader.audience, undefined]) {
        const match = entries
          .filter(
            ({ document }) => document.language === language && document.frontMatter.audience === audience,
          )
          .flatMap((entry) => textOf(entry, layer, level))[0];
        if (match !== undefined) return match;
      }
    }
  }
  return undefined;
}

function languageOrder(project: Project, language: Language): readonly Language[] {
  return [...new Set([language, project.defaultLanguage, ...project.languages])];
}

/** A topic's text for a layer; its short text serves as summary where that is all there is. */
function textOf({ document, topic }: Entry, layer: Layer, level: TextLevel): readonly ResolvedText[] {
  const written: Layer = layer === "summary" && topic.summary === undefined ? "short" : layer;
  const text = topic[written];
  if (text === undefined || text.markdown.trim() === "") return [];
  const audience = document.frontMatter.audience;
  return [
    {
      layer,
      level,
      text,
      written,
      topic,
      document,
      language: document.language,
      ...(audience === undefined ? {} : { audience }),
    },
  ];
}

/** True where an editor wants the field's short text to stand open (`visible` in the front matter). */
export function isOpened(project: Project, form: string, matches: (name: string) => boolean): boolean {
  return openedBy(project, form).some(matches);
}

const opened = new WeakMap<Project, Map<string, readonly string[]>>();

function openedBy(project: Project, form: string): readonly string[] {
  const known = opened.get(project) ?? new Map<string, readonly string[]>();
  if (!opened.has(project)) {
    opened.set(project, known);
    for (const document of project.notices) {
      const names = document.frontMatter.visible;
      if (names.length === 0) continue;
      for (const id of scopeOf(project, document).forms) known.set(id, [...(known.get(id) ?? []), ...names]);
    }
  }
  return known.get(form) ?? [];
}
