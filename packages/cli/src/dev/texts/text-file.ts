import { fileKind, type Language, type NoticeDocument, type Project } from "@waarom/model";
import { noticeName } from "@waarom/model/source";

/** A file of texts that somebody can open: one that is there, or the first in a language for something that is there. */
export interface TextFile {
  /** Relative to the project: `notices/parkeervergunning.nl.md`. */
  readonly path: string;
  /** `parkeervergunning.nl.md`, as it stands in an address. */
  readonly fileName: string;
  readonly name: string;
  readonly language: Language;
  /** Absent while nobody wrote it. */
  readonly document?: NoticeDocument;
}

const folder = "notices/";

/**
 * The file that an address names. A path is never made of what a request says: the file is one that the project has, or
 * one whose name and language are the project's own.
 */
export function textFile(project: Project, fileName: string): TextFile | undefined {
  const path = `${folder}${fileName}`;
  const document = project.notices.find(({ file }) => file === path);
  if (document !== undefined) {
    const { name, language } = document;
    return { path, fileName, name, language, document };
  }
  const named = noticeName(path);
  if (named === undefined || fileKind(path).kind !== "notice") return undefined;
  const { name, language } = named;
  if (!project.languages.includes(language) || !isNamed(project, name)) return undefined;
  return { path, fileName, name, language };
}

/** The same texts in another language. */
export function sibling(project: Project, { name }: TextFile, language: Language): TextFile | undefined {
  return textFile(project, `${name}.${language}.md`);
}

function isNamed(project: Project, name: string): boolean {
  return (
    project.forms.has(name) ||
    Object.hasOwn(project.register.value.activities, name) ||
    project.notices.some((notice) => notice.name === name)
  );
}
