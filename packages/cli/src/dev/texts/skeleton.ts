import { layers, sha256, type Language, type Project } from "@waarom/model";
import { layerNames } from "@waarom/model/source";
import { groupOf } from "./outline.js";
import { plain } from "./save.js";
import { sibling, type TextFile } from "./text-file.js";

/** An empty topic, ready to be filled in, in the words of the file's language. */
export function emptyTopic(heading: string, language: Language): string {
  const names = language === "nl" || language.startsWith("nl-") ? layerNames.nl : layerNames.en;
  return `# ${heading}\n\n## ${names.short}\n\n\n\n## ${names.summary}\n\n\n`;
}

/** The text with an empty topic at its end; the same text where it has that topic already. */
export function withTopic(text: string, heading: string, language: Language): string {
  const known = text.split("\n").some((line) => line.trim() === `# ${heading}`);
  if (known) return text;
  return `${text.trimEnd()}${text.trim() === "" ? "" : "\n\n"}${emptyTopic(heading, language)}`;
}

/**
 * What somebody finds who opens a text that nobody wrote: of a translation the headings of its source, else the first
 * question without a text.
 */
export function firstText(project: Project, file: TextFile): string {
  const source = sibling(project, file, project.defaultLanguage)?.document;
  if (source !== undefined && source.language !== file.language) {
    const { form, activity, audience } = source.frontMatter;
    const topics = source.topics.map((topic) => {
      const written = layers.some((layer) => topic[layer] !== undefined);
      return written ? emptyTopic(topic.name, file.language) : "";
    });
    const front = [
      ...about(form, activity),
      ...(audience === undefined ? [] : [`audience: ${audience}`]),
      `translationOf: "${sha256(source.text).slice(0, 8)}"`,
    ];
    return `${frontMatter(front)}${topics.join("\n")}`;
  }
  const isForm = project.forms.has(file.name);
  const front = frontMatter(isForm ? [`form: ${file.name}`] : [`activity: ${file.name}`]);
  const [first] = groupOf(project, [], file.name, "nl").unwritten;
  return first === undefined ? front : `${front}${emptyTopic(first.heading, file.language)}`;
}

function about(forms: readonly string[], activities: readonly string[]): readonly string[] {
  return [...named("form", forms), ...named("activity", activities)];
}

function named(key: string, ids: readonly string[]): readonly string[] {
  const [only, ...others] = ids;
  if (only === undefined) return [];
  return [`${key}: ${others.length === 0 ? only : `[${ids.join(", ")}]`}`];
}

function frontMatter(lines: readonly string[]): string {
  return `---\n${[...lines, "status: draft"].join("\n")}\n---\n\n`;
}

/** What is on the disk as an editor sees it; empty for a text that nobody wrote. */
export function savedText({ document }: TextFile): string {
  return plain(document?.text ?? "");
}
