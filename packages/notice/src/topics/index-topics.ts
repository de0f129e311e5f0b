import {
  categories,
  isIn,
  type DataCategory,
  type DataPath,
  type NoticeDocument,
  type NoticeTopic,
  type Project,
  type ProjectForm,
} from "@waarom/model";
import { pathsAround } from "../facts/fields.js";

/** What a first-level heading of a notice file speaks about. */
export type TopicTarget =
  | { readonly kind: "form"; readonly form: string }
  | { readonly kind: "field"; readonly form: string; readonly path: DataPath }
  | { readonly kind: "purpose"; readonly purpose: string }
  | { readonly kind: "activity"; readonly activity: string }
  | { readonly kind: "category"; readonly category: DataCategory }
  /** A name that several fields of the form have: it must be written as a pointer. */
  | { readonly kind: "ambiguous"; readonly form: string; readonly paths: readonly DataPath[] }
  | { readonly kind: "unknown" };

/** The forms and activities that a notice file is for; none of both: the whole organisation. */
export interface TopicScope {
  readonly forms: readonly string[];
  readonly activities: readonly string[];
}

const formWords = ["formulier", "form"];
const activityWords = ["activiteit", "activity"];

/**
 * What a notice file is for: what its front matter says, else the form or activity that has the file's name, else the
 * organisation.
 */
export function scopeOf(project: Project, document: NoticeDocument): TopicScope {
  const { form, activity } = document.frontMatter;
  if (form.length > 0 || activity.length > 0) return { forms: form, activities: activity };
  if (project.forms.has(document.name)) return { forms: [document.name], activities: [] };
  if (Object.hasOwn(project.register.value.activities, document.name))
    return { forms: [], activities: [document.name] };
  return { forms: [], activities: [] };
}

/** What the topic speaks about: more than one target where its file is for several forms. */
export function topicTargets(
  project: Project,
  document: NoticeDocument,
  topic: NoticeTopic,
): readonly TopicTarget[] {
  const scope = scopeOf(project, document);
  const name = topic.name.trim();
  const targets = scope.forms.flatMap((id) => {
    const form = project.forms.get(id);
    return form === undefined ? [] : [inForm(project, form, name)];
  });
  const found = targets.filter(({ kind }) => kind !== "unknown");
  if (found.length > 0) return distinct(found);
  return [inRegister(project, scope.activities, name)];
}

function inForm(project: Project, form: ProjectForm, name: string): TopicTarget {
  if (formWords.includes(name.toLowerCase()) || name === form.id) return { kind: "form", form: form.id };
  const paths = pathsNamed(form, name);
  const [path, ...others] = paths;
  if (path !== undefined && others.length > 0) return { kind: "ambiguous", form: form.id, paths };
  if (path !== undefined) return { kind: "field", form: form.id, path };
  return inRegister(project, activitiesOf(project, form), name);
}

function inRegister(project: Project, activities: readonly string[], name: string): TopicTarget {
  const purpose = project.register.purpose(name);
  if (name.includes("/") && purpose !== undefined) return { kind: "purpose", purpose: purpose.id };
  for (const activity of activities) {
    const within = project.register.purpose(`${activity}/${name}`);
    if (within !== undefined) return { kind: "purpose", purpose: within.id };
  }
  if (Object.hasOwn(project.register.value.activities, name)) return { kind: "activity", activity: name };
  const [only, ...others] = activities;
  if (only !== undefined && others.length === 0 && activityWords.includes(name.toLowerCase()))
    return { kind: "activity", activity: only };
  if (isIn(categories, name)) return { kind: "category", category: name };
  if (project.forms.has(name)) return { kind: "form", form: name };
  return { kind: "unknown" };
}

/** The activities whose purposes a form's declarations name, the form's own first. */
function activitiesOf(project: Project, form: ProjectForm): readonly string[] {
  const ids = new Set<string>(form.facts.activity === undefined ? [] : [form.facts.activity]);
  for (const { declarations } of form.walk.fields) {
    for (const { declaration } of declarations) {
      const id = declaration.purpose ?? declaration.consentFor;
      const linked = id === undefined ? undefined : project.register.purpose(id);
      if (linked !== undefined) ids.add(linked.activityId);
    }
  }
  return [...ids];
}

/** Fields and groups with this data path, source pointer, property name or (else) label. */
function pathsNamed(form: ProjectForm, name: string): readonly DataPath[] {
  const names = namesOf(form);
  const tables = name.startsWith("/")
    ? [names.paths, names.pointers]
    : [names.properties, names.lowered, names.labels];
  for (const table of tables) {
    const found = table.get(name) ?? table.get(name.toLowerCase());
    // A list of choices and its items are one question to whoever reads it.
    if (found !== undefined) return [...found].filter((path) => !found.has(`${path}/*`));
  }
  return [];
}

type Table = Map<string, Set<DataPath>>;

/** What the places of a form may be called. */
interface Names {
  readonly paths: Table;
  readonly pointers: Table;
  readonly properties: Table;
  /** Properties and labels in small letters: an editor need not mind capitals. */
  readonly lowered: Table;
  readonly labels: Table;
}

const namesByForm = new WeakMap<ProjectForm, Names>();

/** Everything in a form that a heading can name: fields, declaring groups, and objects that only hold fields. */
function namesOf(form: ProjectForm): Names {
  const known = namesByForm.get(form);
  if (known !== undefined) return known;
  const names: Names = {
    paths: new Map(),
    pointers: new Map(),
    properties: new Map(),
    lowered: new Map(),
    labels: new Map(),
  };
  const { fields, groups } = form.walk;
  for (const { path, label, nodes } of [...fields, ...groups]) {
    addNames(names, path);
    enter(names.labels, label.toLowerCase(), path);
    for (const { pointer, via } of nodes)
      for (const place of [pointer, via]) enter(names.pointers, place, path);
  }
  for (const { path } of fields) for (const around of pathsAround(path)) addNames(names, around);
  namesByForm.set(form, names);
  return names;
}

function addNames(names: Names, path: DataPath): void {
  const property = lastName(path);
  enter(names.paths, path, path);
  enter(names.properties, property, path);
  enter(names.lowered, property.toLowerCase(), path);
}

function enter(table: Table, name: string, path: DataPath): void {
  const paths = table.get(name);
  if (paths === undefined) table.set(name, new Set([path]));
  else paths.add(path);
}

/** The property's name at the end of a data path, past array items. */
function lastName(path: DataPath): string {
  const token = path.split("/").findLast((part) => part !== "*" && part !== "") ?? "";
  return token === "~2" ? "*" : token.replaceAll("~1", "/").replaceAll("~0", "~");
}

function distinct(targets: readonly TopicTarget[]): readonly TopicTarget[] {
  const byKey = new Map(targets.map((target) => [JSON.stringify(target), target]));
  return [...byKey.values()];
}
