import { layers, type NoticeDocument, type NoticeTopic, type Project } from "@waarom/model";
import { placeOf, resolveFormIntroduction, resolveFormTexts, topicTargets } from "@waarom/notice";

/** Where residents read a topic. */
export interface TopicUse {
  readonly forms: readonly string[];
  /** At how many questions. */
  readonly fields: number;
}

/** In which forms, and at how many questions, a topic is read in the language of its file. */
export function useOf(project: Project, document: NoticeDocument, topic: NoticeTopic): TopicUse {
  const places = new Set(
    layers.flatMap((layer) => {
      const text = topic[layer];
      return text === undefined ? [] : [placeOf({ text })];
    }),
  );
  const { language, frontMatter } = document;
  const reader =
    frontMatter.audience === undefined ? { language } : { language, audience: frontMatter.audience };
  const forms: string[] = [];
  let fields = 0;
  for (const id of formsFor(project, document, topic)) {
    const shown = [...resolveFormTexts(project, id, reader).values()].filter((texts) =>
      layers.some((layer) =>
        texts[layer].some((choice) => choice.from === "notice" && places.has(placeOf(choice.text))),
      ),
    ).length;
    const introduction = resolveFormIntroduction(project, id, reader);
    const opens = layers.some((layer) => {
      const text = introduction[layer];
      return text !== undefined && places.has(placeOf(text));
    });
    if (shown > 0 || opens) forms.push(id);
    fields += shown;
  }
  return { forms, fields };
}

/** The forms that could show it: one where it is about a question, all where it is shared. */
function formsFor(project: Project, document: NoticeDocument, topic: NoticeTopic): readonly string[] {
  const targets = topicTargets(project, document, topic);
  const own = targets.flatMap((target) =>
    target.kind === "field" || target.kind === "form" ? [target.form] : [],
  );
  return own.length === targets.length ? [...new Set(own)] : [...project.forms.keys()];
}
