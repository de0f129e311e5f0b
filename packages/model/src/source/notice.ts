import type { Layer } from "../contracts/notice-tree.js";
import type { Language } from "../contracts/language.js";
import type { Location } from "../contracts/diagnostic.js";
import type { Pointer } from "../contracts/json.js";
import { readShape } from "../documents/read-shape.js";
import { noticeFrontMatterShape } from "../documents/small.js";
import type { EntryPart, NoticeDocument, NoticeText, NoticeTopic } from "../project/types.js";
import { joinPointer } from "../text/pointer.js";
import { problemDiagnostics } from "./document.js";
import { splitFrontMatter } from "./front-matter.js";
import { limits } from "./limits.js";
import { lineIndex, type Span } from "./lines.js";
import { readTopics, type TopicSpans } from "./notice-topics.js";
import { tooLarge, type Problem } from "./problems.js";
import { locateIn, type TreeMember, type TreeNode } from "./tree.js";
import { parseYaml } from "./yaml.js";

export { layerNames } from "./notice-topics.js";

/** The pointer of a topic, or of one of its layers: `/topics/kenteken/short`. Front matter has pointers of its own keys. */
export const topicsPointer: Pointer = "/topics";

const fileName = /^(?:.*\/)?([^/]+?)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.md$/;

/** The name and language in a notice's path: `notices/parkeervergunning.nl.md`. */
export function noticeName(file: string): { readonly name: string; readonly language: Language } | undefined {
  const [, name, language] = fileName.exec(file) ?? [];
  return name === undefined || language === undefined ? undefined : { name, language };
}

/** The front matter as YAML at its own places: what stands before it is blanked out, line by line. */
function frontMatterText(text: string, span: Span): string {
  return text.slice(0, span.start).replaceAll(/[^\r\n]/g, " ") + text.slice(span.start, span.end);
}

function topicMember(topic: TopicSpans): TreeMember {
  const members = new Map<string, TreeMember>();
  for (const [layer, span] of topic.layers) members.set(layer, { key: topic.heading, value: { span } });
  return { key: topic.heading, value: { span: topic.whole, members } };
}

/** One tree for front matter and topics together. */
function wholeTree(text: string, frontMatter: TreeNode, topics: readonly TopicSpans[]): TreeNode {
  const byName = new Map<string, TreeMember>();
  for (const topic of topics) if (!byName.has(topic.name)) byName.set(topic.name, topicMember(topic));
  const all: TreeNode = { span: { start: 0, end: text.length }, members: byName };
  const members = new Map<string, TreeMember>(frontMatter.members ?? []);
  members.set("topics", { key: { start: 0, end: 0 }, value: all });
  return { span: { start: 0, end: text.length }, members };
}

/**
 * Reads a notice file: front matter (YAML between `---`), topics (`# kenteken`) and their layers (`## Kort`). Never throws,
 * evaluates nothing, and leaves the Markdown of a layer as it is written.
 *
 * @param file its name tells the language: `notices/parkeervergunning.nl.md`; without one it is read as English
 */
export function parseNoticeDocument(file: string, text: string): NoticeDocument {
  const lines = lineIndex(text);
  const { name, language } = noticeName(file) ?? {
    name: file.replace(/^.*\//, "").replace(/\.md$/, ""),
    language: "en",
  };
  const isTooLarge = text.length > limits.yaml;
  const body = isTooLarge ? "" : text;

  const front = splitFrontMatter(body);
  const yaml = parseYaml(front.yaml === undefined ? "" : frontMatterText(body, front.yaml));
  const { topics, problems } = readTopics(body, front.bodyStart, language);

  let tree: TreeNode | undefined;
  function locate(pointer: Pointer, part: EntryPart = "value"): Location {
    tree ??= wholeTree(text, yaml.tree(), topics);
    return locateIn(tree, { file, lines }, pointer, part);
  }
  const found: readonly Problem[] = [
    ...(isTooLarge ? [tooLarge({ start: 0, end: 0 }, limits.yaml)] : []),
    ...(front.problem === undefined ? [] : [front.problem]),
    ...(front.yaml === undefined ? [] : yaml.problems),
    ...problems,
  ];
  const frontMatter = readShape(noticeFrontMatterShape, front.yaml === undefined ? undefined : yaml.value, {
    locate,
    text,
  });

  function textAt(topic: TopicSpans, layer: Layer): Partial<Record<Layer, NoticeText>> {
    const span = topic.layers.get(layer);
    if (span === undefined) return {};
    const location = {
      file,
      range: lines.range(span),
      pointer: joinPointer(topicsPointer, topic.name, layer),
    };
    return { [layer]: { markdown: text.slice(span.start, span.end), location } };
  }

  return {
    file,
    text,
    name,
    language,
    frontMatter: frontMatter.value,
    topics: topics.map((topic): NoticeTopic => ({
      name: topic.name,
      location: { file, range: lines.range(topic.heading), pointer: joinPointer(topicsPointer, topic.name) },
      ...textAt(topic, "short"),
      ...textAt(topic, "summary"),
      ...textAt(topic, "legal"),
    })),
    diagnostics: [...problemDiagnostics(file, lines, found), ...frontMatter.diagnostics],
    locate,
  };
}
