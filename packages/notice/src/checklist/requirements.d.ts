import type { Context } from "../compose/context.js";
import { type FactCheck } from "./checks.js";
import type { ItemId } from "./items.js";
/** The facts that an item rests on; undefined: the item does not apply to this notice. An empty list: it is derived. */
export type Requirement = (context: Context) => readonly FactCheck[] | undefined;
/** For each item of the Art. 13/14 table: when it applies and which facts supply it. */
export declare const requirements: Readonly<Record<ItemId, Requirement>>;
