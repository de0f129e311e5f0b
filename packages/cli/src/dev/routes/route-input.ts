import type { PageContext } from "../pages/Page.js";
import type { Site } from "../site.js";
import type { ReadyState } from "../workspace.js";

/** What a page's route is given. */
export interface RouteInput {
  readonly site: Site;
  readonly state: ReadyState;
  readonly context: PageContext;
}

/** The text of a project's file, for code frames. */
export function textOf(state: ReadyState): (file: string) => string | undefined {
  return (file) => state.project.documents.get(file)?.text;
}
