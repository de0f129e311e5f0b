import { textIn, type BuiltInLanguage } from "@waarom/model";
import type { PageContext } from "../pages/Page.js";
import { stopping, type WorkspaceState } from "../workspace.js";

/** What the frame of a page shows. */
export function contextOf(state: WorkspaceState, path: string, language: BuiltInLanguage): PageContext {
  const name = state.kind === "ready" ? state.project.register.value.organisation?.name : undefined;
  return {
    language,
    organisation: textIn(name, language)?.text ?? "Waarom",
    path,
    version: state.version,
    errors: state.kind === "ready" ? stopping(state.findings).length : 0,
  };
}
