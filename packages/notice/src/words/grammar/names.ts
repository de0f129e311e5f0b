import {
  textIn,
  type DutchArticle,
  type Language,
  type Localised,
  type Recipient,
  type Source,
} from "@waarom/model";
import type { Voice } from "../voice.js";

/** Something with a name that stands in sentences. */
export interface Named {
  readonly name?: Localised;
  readonly article?: DutchArticle;
}

/** Bodies whose article everybody knows, so that a register need not say it. */
const knownArticles: readonly (readonly [RegExp, DutchArticle])[] = [
  [/^(?:college|(?:algemeen |dagelijks )?bestuur|waterschap|ministerie|team)\b/i, "het"],
  [
    /^(?:burgemeester|(?:gemeente)?raad|heffingsambtenaar|invorderingsambtenaar|directie|minister|commissie|commissaris|provincie|gemeente)\b/i,
    "de",
  ],
];
const hasArticle = /^(?:de|het|een|the|an?|uw|je|your|our|onze?)\s/i;

/**
 * A name as it stands inside a sentence, with its article: "de RDW", "het CBS"; in English "the" where Dutch has an
 * article.
 */
export function withArticle(named: Named, text: string, language: Language): string {
  // "De Lindenhof" is a name, of which the capital is a part.
  if (named.article === "none") return text;
  if (hasArticle.test(text)) return text.charAt(0).toLowerCase() + text.slice(1);
  const article =
    named.article ?? knownArticles.find(([pattern]) => pattern.test(named.name?.nl ?? text))?.[1];
  if (article === undefined) return text;
  return `${language === "nl" ? article : "the"} ${text}`;
}

/** The name in the voice's language with its article; the id where there is no name at all. */
export function nameOf(
  named: Named | undefined,
  id: string,
  voice: Voice,
  fallbacks: readonly Language[] = [],
): string {
  const found = textIn(named?.name, voice.language, fallbacks);
  return named === undefined || found === undefined
    ? id
    : withArticle(named, found.text.trim(), voice.language);
}

/** "bij de RDW" or "in de basisregistratie personen": a register is looked into, an organisation is asked. */
export function atSource(
  source: Source | undefined,
  id: string,
  voice: Voice,
  fallbacks: readonly Language[] = [],
): string {
  const name = nameOf(source, id, voice, fallbacks);
  const isRegister = source?.as === undefined ? looksLikeRegister.test(name) : source.as === "register";
  if (isRegister) return `in ${name}`;
  return `${voice.language === "nl" ? "bij" : "with"} ${name}`;
}
const looksLikeRegister = /regist|administratie|archief|archive|records\b|database|databank|bestand\b/i;

/** True where a verb that follows the names must be plural. */
export function arePlural(recipients: readonly (Pick<Recipient, "plural"> | undefined)[]): boolean {
  return recipients.length > 1 || recipients.some((recipient) => recipient?.plural === true);
}
