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
  const { project, findings: all } = linked(state, path, text);
  const document = project.notices.find(({ file }) => file === path);
  if (document === undefined) return undefined;
  const findings = all
    .filter(({ file, suppressed }) => file === path && suppressed === undefined)
    .sort((a, b) => a.range.start.offset - b.range.start.offset);
  return { project, document, findings };
}

/** With the text that is on the disk everything is worked out already. */
function linked(
  state: ReadyState,
  path: string,
  text: string,
): { readonly project: Project; readonly findings: readonly Diagnostic[] } {
  const known = state.files.find((file) => file.path === path);
  if (known?.text === text) return state;
  // In its own place: of two texts for the same topic the first file counts.
  const files = state.files.map((file) => (file.path === path ? { path, text } : file));
  const project = linkProject(known === undefined ? [...files, { path, text }] : files, {
    asOf: state.project.asOf,
  });
  return { project, findings: lint(project) };
}
