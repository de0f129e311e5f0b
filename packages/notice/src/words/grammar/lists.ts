import type { Voice } from "../voice.js";

const joins = { and: { nl: "en", en: "and" }, or: { nl: "of", en: "or" } } as const;

/**
 * Things one after the other: "a", "a en b", "a, b en c".
 *
 * @example
 * listOf(["de RDW", "het CBS"], voice); // "de RDW en het CBS"
 */
export function listOf(items: readonly string[], voice: Voice, join: "and" | "or" = "and"): string {
  const and = joins[join][voice.language];
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1) ?? ""}`;
}

/** The items without what was there before, compared as text. */
export function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
