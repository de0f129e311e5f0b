import type { NoticeDocument, NoticeSource, NoticeTopic, NoticeTree, Project, Why } from "@waarom/model";
import { layers } from "@waarom/model";
import { composeNotice, topicTargets } from "@waarom/notice";
import type { TopicUse } from "./use.js";

/** One place where a resident reads a topic. */
export type ShownAt =
  | { readonly kind: "question"; readonly form: string; readonly why: Why; readonly language: string }
  | { readonly kind: "notice"; readonly form: string; readonly notice: NoticeTree };

/** So many places are worked out; how many there are is counted elsewhere. */
const most = 3;

/** The first places where a topic is read, as a resident reads them there: with everything the register adds. */
export function shownAt(
  project: Project,
  document: NoticeDocument,
  topic: NoticeTopic,
  use: TopicUse,
): readonly ShownAt[] {
  const { language, frontMatter } = document;
  const options =
    frontMatter.audience === undefined ? { language } : { language, audience: frontMatter.audience };
  const aboutForm = topicTargets(project, document, topic).some(({ kind }) => kind === "form");
  const found: ShownAt[] = [];
  for (const form of use.forms) {
    if (found.length >= most) break;
    const tree = composeNotice(project, { form }, options);
    if (aboutForm) found.push({ kind: "notice", form, notice: tree });
    else
      for (const why of tree.whys)
        if (found.length < most && why.sources.some((source) => isFrom(source, document, topic)))
          found.push({ kind: "question", form, why, language: tree.language });
  }
  return found;
}

function isFrom(source: NoticeSource, document: NoticeDocument, topic: NoticeTopic): boolean {
  return (
    source.kind === "notice" &&
    source.location.file === document.file &&
    layers.some((layer) => topic[layer]?.location.range.start.offset === source.location.range.start.offset)
  );
}
