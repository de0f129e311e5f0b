import {
  categories,
  dataSubjects,
  idsOf,
  textIn,
  type Activity,
  type DataCategory,
  type DataSubject,
  type Language,
  type Project,
} from "@waarom/model";
import { dataOfActivities, formTitle, voiceOf, type ActivityData, type Voice } from "@waarom/notice";

/** One activity as the site shows it, in one language. */
export interface SiteEntry {
  readonly id: string;
  readonly activity: Activity;
  readonly name: string;
  readonly description?: string;
  /** What it is for, purpose by purpose. */
  readonly purposes: readonly { readonly id: string; readonly text: string }[];
  readonly data: readonly ActivityData[];
  readonly categories: readonly DataCategory[];
  /** Whose data: the groups that the register names, and those that the data itself is about. */
  readonly subjects: readonly DataSubject[];
  /** Forms that ask data for it. */
  readonly forms: readonly { readonly id: string; readonly title: string }[];
}

/** Everything that the pages of one language share. */
export interface SiteContext {
  readonly project: Project;
  readonly language: Language;
  readonly voice: Voice;
  readonly languages: readonly Language[];
  readonly organisation: string;
  /** By name, as a person of this language would sort them. */
  readonly entries: readonly SiteEntry[];
}

/** What a site in this language shows. */
export function siteContext(
  project: Project,
  language: Language,
  languages: readonly Language[] = project.languages,
): SiteContext {
  const read = reader(project, language);
  const data = dataOfActivities(project);
  const entries = Object.entries(project.register.value.activities).map(([id, activity]) =>
    entryOf(project, language, id, activity, data.get(id) ?? []),
  );
  const collator = new Intl.Collator(language, { numeric: true });
  return {
    project,
    language,
    voice: voiceOf(project, language),
    languages,
    organisation: read(project.register.value.organisation?.name) ?? "",
    entries: entries.sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)),
  };
}

type Read = (text: Parameters<typeof textIn>[0]) => string | undefined;

function reader(project: Project, language: Language): Read {
  const fallbacks = [project.defaultLanguage, ...project.languages];
  return (text) => textIn(text, language, fallbacks)?.text.trim();
}

function entryOf(
  project: Project,
  language: Language,
  id: string,
  activity: Activity,
  data: readonly ActivityData[],
): SiteEntry {
  const read = reader(project, language);
  const description = read(activity.description);
  const used = new Set(data.map(({ category }) => category));
  const about = new Set([...activity.dataSubjects, ...data.flatMap(({ subjects }) => subjects)]);
  const forms = new Set(
    data.flatMap(({ origins }) => origins.flatMap((origin) => (origin.kind === "form" ? [origin.form] : []))),
  );
  return {
    id,
    activity,
    name: read(activity.name) ?? id,
    ...(description === undefined ? {} : { description }),
    purposes: Object.entries(activity.purposes).map(([key, { text }]) => ({
      id: key,
      text: read(text) ?? key,
    })),
    data,
    categories: idsOf(categories).filter((category) => used.has(category)),
    subjects: idsOf(dataSubjects).filter((subject) => about.has(subject)),
    forms: [...forms].flatMap((form) => {
      const found = project.forms.get(form);
      return found === undefined ? [] : [{ id: form, title: formTitle(found, language) }];
    }),
  };
}
