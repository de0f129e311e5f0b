import type { BuiltInText } from "../contracts/language.js";

/** What every entry of a closed list has: its name in Dutch and English. */
export interface Term {
  readonly label: BuiltInText;
}

/** The ids of a closed list, in its order. */
export function idsOf<T extends Readonly<Record<string, Term>>>(list: T): readonly (keyof T & string)[] {
  return Object.keys(list);
}

/** True when `id` is in the closed list; an own key, never one from a prototype. */
export function isIn<T extends Readonly<Record<string, Term>>>(list: T, id: unknown): id is keyof T & string {
  return typeof id === "string" && Object.hasOwn(list, id);
}
