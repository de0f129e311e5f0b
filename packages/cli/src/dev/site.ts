import type { StaticFiles } from "./static-files.js";
import type { Workspace } from "./workspace.js";

/** What the routes work with. */
export interface Site {
  readonly workspace: Workspace;
  /** Style sheets and scripts, by the name under which `/assets/` serves them. */
  readonly assets: StaticFiles;
  /** A word that only the pages of this run know; what changes a file must bring it. */
  readonly token: string;
  /** Says on the terminal that Waarom itself failed. */
  reportDefect(error: unknown): void;
}
