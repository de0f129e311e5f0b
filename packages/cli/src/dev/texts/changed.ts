import { layers, type BuiltInLanguage, type NoticeDocument, type Project } from "@waarom/model";
import { topicTargets } from "@waarom/notice";
import { topicLabel } from "./topic-label.js";
import { useOf, type TopicUse } from "./use.js";

/** A topic that a draft changes, with where residents will notice. */
export interface ChangedTopic {
  readonly label: string;
  readonly use: TopicUse;
}

/** What would be different for residents if the draft were saved: topics added, changed and taken away. */
export function changedTopics(
  saved: { readonly project: Project; readonly document?: NoticeDocument },
  draft: { readonly project: Project; readonly document: NoticeDocument },
  language: BuiltInLanguage,
): readonly ChangedTopic[] {
  const before = new Map(saved.document?.topics.map((topic) => [topic.name, topic]));
  const after = new Map(draft.document.topics.map((topic) => [topic.name, topic]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((name): readonly ChangedTopic[] => {
    const [old, now] = [before.get(name), after.get(name)];
    if (layers.every((layer) => old?.[layer]?.markdown === now?.[layer]?.markdown)) return [];
    const side = now === undefined ? saved : draft;
    const topic = now ?? old;
    if (topic === undefined || side.document === undefined) return [];
    const [target] = topicTargets(side.project, side.document, topic);
    return [
      {
        label: topicLabel(side.project, target, name, language),
        use: useOf(side.project, side.document, topic),
      },
    ];
  });
}
