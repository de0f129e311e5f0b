import {
  layers,
  type BuiltInLanguage,
  type DataPath,
  type Diagnostic,
  type Language,
  type Layer,
  type NoticeDocument,
  type NoticeTopic,
  type Project,
} from "@waarom/model";
import { composeNotice, topicTargets, type TopicTarget } from "@waarom/notice";
import { titleOf } from "../form-summaries.js";
import { textFile, type TextFile } from "./text-file.js";
import { headingFor, topicLabel } from "./topic-label.js";

/** One language of a group of texts. */
interface GroupLanguage extends TextFile {
  readonly findings: readonly Diagnostic[];
}

/** One topic in one language. */
export interface TopicCell {
  readonly language: Language;
  readonly fileName: string;
  /** Its heading in this file; absent where this language does not have the topic. */
  readonly heading?: string;
  /** Layers that another language has and this one has not. */
  readonly missing: readonly Layer[];
}

export interface TopicRow {
  readonly label: string;
  readonly target: TopicTarget | undefined;
  readonly cells: readonly TopicCell[];
}

/** A question that residents read a made sentence at, since nobody wrote a text for it. */
export interface Unwritten {
  readonly path: DataPath;
  readonly label: string;
  /** What stands above a text for it. */
  readonly heading: string;
}

/** All texts of one form, of one activity, or of the whole organisation: the files of one name. */
export interface TextGroup {
  readonly name: string;
  readonly title: string;
  readonly forms: readonly string[];
  readonly languages: readonly GroupLanguage[];
  readonly topics: readonly TopicRow[];
  readonly unwritten: readonly Unwritten[];
}

/** Every group of texts, those of forms first; a form without texts is a group too. */
export function outlineOf(
  project: Project,
  findings: readonly Diagnostic[],
  language: BuiltInLanguage,
): readonly TextGroup[] {
  const names = new Set([...project.forms.keys(), ...project.notices.map(({ name }) => name)]);
  return [...names].map((name) => groupOf(project, findings, name, language));
}

/** The texts of one name. */
export function groupOf(
  project: Project,
  findings: readonly Diagnostic[],
  name: string,
  language: BuiltInLanguage,
): TextGroup {
  const documents = project.notices.filter((notice) => notice.name === name);
  const form = project.forms.get(name);
  const forms = [
    ...new Set([...(form === undefined ? [] : [name]), ...documents.flatMap((d) => d.frontMatter.form)]),
  ];
  const wanted = new Set([...project.languages, ...documents.map((document) => document.language)]);
  const languages = [...wanted].flatMap((one): readonly GroupLanguage[] => {
    const file = textFile(project, `${name}.${one}.md`);
    if (file === undefined) return [];
    return [{ ...file, findings: findings.filter((finding) => finding.file === file.path) }];
  });
  return {
    name,
    title: form === undefined ? name : titleOf(form, language),
    forms: forms.filter((id) => project.forms.has(id)),
    languages,
    topics: rowsOf(project, languages, language),
    unwritten: form === undefined ? [] : unwrittenIn(project, name),
  };
}

interface Written {
  readonly document: NoticeDocument;
  readonly topic: NoticeTopic;
  readonly target: TopicTarget | undefined;
}

function rowsOf(
  project: Project,
  languages: readonly GroupLanguage[],
  around: BuiltInLanguage,
): readonly TopicRow[] {
  const rows = new Map<string, Written[]>();
  for (const { document } of languages) {
    for (const topic of document?.topics ?? []) {
      if (document === undefined) continue;
      const [target] = topicTargets(project, document, topic);
      // What nobody knows is the same topic where it has the same name.
      const known = target !== undefined && target.kind !== "unknown" && target.kind !== "ambiguous";
      const key = known ? JSON.stringify(target) : topic.name;
      rows.set(key, [...(rows.get(key) ?? []), { document, topic, target }]);
    }
  }
  return [...rows.values()].flatMap((written) => {
    const [first] = written;
    if (first === undefined) return [];
    const present = layers.filter((layer) => written.some(({ topic }) => topic[layer] !== undefined));
    const cells = languages.map(({ language, fileName }): TopicCell => {
      const here = written.find(({ document }) => document.language === language)?.topic;
      return {
        language,
        fileName,
        ...(here === undefined ? {} : { heading: here.name }),
        missing: present.filter((layer) => here?.[layer] === undefined),
      };
    });
    return [
      { label: topicLabel(project, first.target, first.topic.name, around), target: first.target, cells },
    ];
  });
}

const unwritten = new WeakMap<Project, Map<string, readonly Unwritten[]>>();

function unwrittenIn(project: Project, form: string): readonly Unwritten[] {
  const known = unwritten.get(project) ?? new Map<string, readonly Unwritten[]>();
  unwritten.set(project, known);
  const found = known.get(form) ?? findUnwritten(project, form);
  known.set(form, found);
  return found;
}

function findUnwritten(project: Project, id: string): readonly Unwritten[] {
  const form = project.forms.get(id);
  if (form === undefined) return [];
  const tree = composeNotice(project, { form: id }, { language: project.defaultLanguage });
  return tree.whys
    .filter(({ sources }) => !sources.some(({ kind }) => kind === "notice"))
    .map(({ at, paths, label, kind }) => {
      const path = kind === "fields" ? (paths[0] ?? at) : at;
      return { path, label: label ?? at, heading: headingFor(form, path) };
    });
}
