import type { Localised } from "../contracts/language.js";
import type { ArticleVersion, LawIdentifier, LawTerm, Validity } from "./law-term.js";
import { laws } from "./laws-list.js";

/** A law of the vocabulary or one that an organisation added. */
export interface Law extends Validity {
  readonly id: string;
  readonly name: Localised;
  readonly cite: Localised;
  readonly identifier?: LawIdentifier;
  /** Where an added law can be read. */
  readonly url?: string;
  readonly articles: Readonly<Record<string, readonly ArticleVersion[]>>;
}

/** Laws by id. */
export type LawTable = ReadonlyMap<string, Law>;

/** What `waarom.json` says of a law: an own one, or a date that the vocabulary does not know yet. */
export interface OwnLaw extends Validity {
  readonly name?: Localised;
  readonly url?: string;
}

function fromVocabulary(id: string, term: LawTerm): Law {
  return {
    id,
    name: term.label,
    cite: term.cite,
    identifier: term.identifier,
    validFrom: term.validFrom,
    ...(term.validTo === undefined ? {} : { validTo: term.validTo }),
    articles: term.articles ?? {},
  };
}

const vocabulary: LawTable = new Map(
  Object.entries(laws).map(([id, term]) => [id, fromVocabulary(id, term)]),
);

/**
 * The vocabulary with an organisation's own laws: new ones, and facts that replace those of a known one.
 *
 * @param own `laws` of `waarom.json`
 */
export function lawTable(own: Readonly<Record<string, OwnLaw>> = {}): LawTable {
  const added = Object.entries(own);
  if (added.length === 0) return vocabulary;
  const table = new Map(vocabulary);
  for (const [id, { name, ...facts }] of added) {
    const known = vocabulary.get(id);
    const called = name ?? known?.name ?? { und: id };
    table.set(id, {
      articles: {},
      ...known,
      ...facts,
      id,
      name: called,
      cite: name ?? known?.cite ?? called,
    });
  }
  return table;
}

/** No article is longer; what is, is not worth the time that a pattern could take on it. */
const longestArticle = 100;

/** An article in one way of writing: `46 lid 2, onder a` and `46(2)(a)` are both `46(2)(a)`. */
export function normalArticle(article: string): string {
  return article
    .slice(0, longestArticle)
    .trim()
    .replace(/^(?:art(?:ikel|icle)?\.?)\s*/i, "")
    .replaceAll(/,?\s*(?:lid|para(?:graph)?\.?)\s*(\d{1,3}[a-z]?)/gi, "($1)")
    .replaceAll(/,?\s*(?:onder(?:deel)?|aanhef en onder|sub|point)\s*([a-z]{1,2})\b/gi, "($1)")
    .replaceAll(/\s+\(/g, "(");
}

export const lawStates = ["in-force", "not-yet", "expired"] as const;
export type LawState = (typeof lawStates)[number];

/** A law, or an article of it, as it is on a date. */
export interface LawAt extends Validity {
  readonly law: Law;
  readonly state: LawState;
  /** Changes of the article (or of what it is part of, or what is part of it) on or before the date. */
  readonly changes: readonly ArticleVersion[];
}

function stateOn(date: string, { validFrom, validTo }: Validity): LawState {
  if (validFrom !== undefined && date < validFrom) return "not-yet";
  return validTo !== undefined && date > validTo ? "expired" : "in-force";
}

/** True when one article holds the other: `46` holds `46(2)`. */
function isWithin(part: string, whole: string): boolean {
  return part === whole || part.startsWith(`${whole}(`);
}

/**
 * What a reference to a law says on a date, or undefined where the law is not known.
 *
 * @param date ISO 8601: `2026-11-23`
 * @param article as a register has it: `225`, `46(2)`, `46 lid 2`
 * @example
 * lawAt("uavg", "2026-11-23", "46(2)")?.state; // "expired"
 */
export function lawAt(
  id: string,
  date: string,
  article?: string,
  table: LawTable = vocabulary,
): LawAt | undefined {
  const law = table.get(id);
  if (law === undefined) return undefined;
  const { validFrom, validTo } = law;
  const whole: Validity = {
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  };
  const state = stateOn(date, whole);
  if (article === undefined) return { law, state, ...whole, changes: [] };

  const wanted = normalArticle(article);
  const dated = Object.entries(law.articles).flatMap(([part, versions]) =>
    versions.map((version) => ({ part, version })),
  );
  const changes = dated
    .filter(({ part, version }) => {
      if (!isWithin(wanted, part) && !isWithin(part, wanted)) return false;
      return (
        date >= (version.validFrom ?? "") &&
        stateOn(date, version) === "in-force" &&
        version.validTo === undefined
      );
    })
    .map(({ version }) => version);
  // A repealed or new part says whether a reference to it, or into it, holds; a change of wording does not.
  const bounds = dated
    .filter(
      ({ part, version }) =>
        isWithin(wanted, part) && (version.isNew === true || version.validTo !== undefined),
    )
    .map(({ version }) => version)
    .find((version) => stateOn(date, version) !== "in-force");
  if (state !== "in-force" || bounds === undefined) return { law, state, ...whole, changes };
  return {
    law,
    state: stateOn(date, bounds),
    ...(bounds.validFrom === undefined ? {} : { validFrom: bounds.validFrom }),
    ...(bounds.validTo === undefined ? {} : { validTo: bounds.validTo }),
    changes,
  };
}
