import { lint } from "@waarom/lint";
import { linkProject, type Diagnostic, type NoticeDocument, type Project } from "@waarom/model";
import type { ReadyState } from "../workspace.js";

/** The project as it would be if a text were saved. */
export interface Draft {
  readonly project: Project;
  readonly document: NoticeDocument;
  /** What the linter says of this file, in the order of its lines. */
  readonly findings: readonly Diagnostic[];
}

/** Links the project anew with another text in one file. Undefined where that is no file of texts. */
export function draftOf(state: ReadyState, path: string, text: string): Draft | undefined {
  const known = state.files.some((file) => file.path === path);
  // In its own place: of two texts for the same topic the first file counts.
  const files = state.files.map((file) => (file.path === path ? { path, text } : file));
  const project = linkProject(known ? files : [...files, { path, text }], { asOf: state.project.asOf });
  const document = project.notices.find(({ file }) => file === path);
  if (document === undefined) return undefined;
  const findings = lint(project)
    .filter(({ file, suppressed }) => file === path && suppressed === undefined)
    .sort((a, b) => a.range.start.offset - b.range.start.offset);
  return { project, document, findings };
}
