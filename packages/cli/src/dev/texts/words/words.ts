import type { nl } from "./nl.js";

/** What the editor's pages say. */
export type DeskWords = typeof nl;
