import type { Voice } from "../voice.js";

const joins = { and: { nl: "en", en: "and" }, or: { nl: "of", en: "or" } } as const;

/**
 * Things one after the other: "a", "a en b", "a, b en c"; things that are long themselves: "a en b; c; en d".
 *
 * @example
 * listOf(["de RDW", "het CBS"], voice); // "de RDW en het CBS"
 */
export function listOf(items: readonly string[], voice: Voice, join: "and" | "or" = "and"): string {
  const and = joins[join][voice.language];
  if (items.length < 2) return items[0] ?? "";
  const [first, last] = [items.slice(0, -1), items.at(-1) ?? ""];
  // A comma keeps apart what joins words itself: "uw adres en geboortedatum, en wie daar woont".
  // What stands between quotes is kept apart already.
  const isJoined = items.some((item) => !item.startsWith("“") && /[,;]| (?:en|of|and|or) /.test(item));
  return `${first.join(isJoined && items.length > 2 ? "; " : ", ")}${isJoined ? "," : ""} ${and} ${last}`;
}

/** The items without what was there before, compared as text. */
export function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
