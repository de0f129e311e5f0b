import {
  layers,
  type BuiltInLanguage,
  type DataPath,
  type Diagnostic,
  type Language,
  type Layer,
  type NoticeTopic,
  type Project,
} from "@waarom/model";
import {
  placeholdersInWords,
  topicTargets,
  type NoticeTarget,
  type PlaceholderInWords,
  type TopicTarget,
} from "@waarom/notice";
import type { ReadyState } from "../workspace.js";
import { changedTopics, type ChangedTopic } from "./changed.js";
import { draftOf, type Draft } from "./draft.js";
import { readingsOf, type LayerReading } from "./reading.js";
import { shownAt, type ShownAt } from "./shown.js";
import { sibling, type TextFile } from "./text-file.js";
import { topicLabel } from "./topic-label.js";
import { useOf, type TopicUse } from "./use.js";

/** A topic as it is in another language. */
interface Beside {
  readonly language: Language;
  readonly fileName: string;
  /** Its texts there; none where that language does not have the topic. */
  readonly texts: Readonly<Partial<Record<Layer, string>>>;
}

/** Everything to know about one topic of a draft. */
export interface TopicLook {
  readonly name: string;
  readonly label: string;
  readonly target: TopicTarget | undefined;
  readonly shown: readonly ShownAt[];
  readonly use: TopicUse;
  readonly readings: readonly LayerReading[];
  readonly facts: readonly PlaceholderInWords[];
  readonly beside: readonly Beside[];
}

/** A text as it would be if it were saved now, looked at from one topic. */
export interface Look {
  readonly project: Project;
  readonly topics: readonly { readonly name: string; readonly label: string }[];
  /** Absent in a text without topics. */
  readonly topic?: TopicLook;
  readonly findings: readonly Diagnostic[];
  readonly changes: readonly ChangedTopic[];
}

/**
 * Looks at a text that is not saved.
 *
 * @param wanted the heading of the topic to look at; the first where there is none of that name
 */
export function lookAt(
  state: ReadyState,
  file: TextFile,
  text: string,
  wanted: string | undefined,
  language: BuiltInLanguage,
): Look | undefined {
  const draft = draftOf(state, file.path, text);
  if (draft === undefined) return undefined;
  const { project, document, findings } = draft;
  const topic = document.topics.find(({ name }) => name === wanted) ?? document.topics[0];
  const saved = {
    project: state.project,
    ...(file.document === undefined ? {} : { document: file.document }),
  };
  return {
    project,
    topics: document.topics.map((one) => ({
      name: one.name,
      label: topicLabel(project, topicTargets(project, document, one)[0], one.name, language),
    })),
    ...(topic === undefined ? {} : { topic: topicLook(draft, file, topic, language) }),
    findings,
    changes: changedTopics(saved, draft, language),
  };
}

function topicLook(
  { project, document }: Draft,
  file: TextFile,
  topic: NoticeTopic,
  language: BuiltInLanguage,
): TopicLook {
  const [target] = topicTargets(project, document, topic);
  const use = useOf(project, document, topic);
  const place = placeOfFacts(project, target, use);
  return {
    name: topic.name,
    label: topicLabel(project, target, topic.name, language),
    target,
    use,
    shown: shownAt(project, document, topic, use),
    readings: readingsOf(document, topic, Object.keys(project.register.value.glossary)),
    facts:
      place === undefined
        ? []
        : placeholdersInWords(project, place.about, place, { language: document.language }),
    beside: besides(project, file, target, topic),
  };
}

interface FactPlace {
  readonly about: NoticeTarget;
  readonly path?: DataPath;
  readonly purpose?: string;
}

/** Where a fact of the register is filled in, for the first form that shows the topic. */
function placeOfFacts(
  project: Project,
  target: TopicTarget | undefined,
  { forms }: TopicUse,
): FactPlace | undefined {
  if (target?.kind === "field") return { about: { form: target.form }, path: target.path };
  if (target?.kind === "form") return { about: { form: target.form } };
  if (target?.kind === "activity") return { about: { activity: target.activity } };
  if (target?.kind === "purpose")
    return {
      about: { activity: target.purpose.slice(0, target.purpose.indexOf("/")) },
      purpose: target.purpose,
    };
  const [form] = forms;
  if (form === undefined || target?.kind !== "category") return undefined;
  const path = project.forms
    .get(form)
    ?.walk.fields.find(({ declarations }) =>
      declarations.some(({ declaration }) => declaration.category === target.category),
    )?.path;
  return { about: { form }, ...(path === undefined ? {} : { path }) };
}

/** The same topic in the other languages: what it is about counts, not how its heading is written. */
function besides(
  project: Project,
  file: TextFile,
  target: TopicTarget | undefined,
  topic: NoticeTopic,
): readonly Beside[] {
  const wanted = JSON.stringify(target);
  return project.languages
    .filter((language) => language !== file.language)
    .flatMap((language): readonly Beside[] => {
      const other = sibling(project, file, language);
      if (other === undefined) return [];
      const { document } = other;
      const found = document?.topics.find(
        (one) =>
          one.name === topic.name || JSON.stringify(topicTargets(project, document, one)[0]) === wanted,
      );
      const texts = Object.fromEntries(
        layers.flatMap((layer) => {
          const markdown = found?.[layer]?.markdown;
          return markdown === undefined ? [] : [[layer, markdown]];
        }),
      );
      return [{ language, fileName: other.fileName, texts }];
    });
}
