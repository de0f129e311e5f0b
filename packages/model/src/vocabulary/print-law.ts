import type { PrintedLaw } from "../contracts/compiled-form.js";
import { isBuiltInLanguage, textIn, type Language } from "../contracts/language.js";
import type { LawReference } from "../documents/common.js";
import { lawTable, normalArticle, type Law, type LawTable } from "./laws.js";

/** How `printLaw` prints. */
export interface PrintLawOptions {
  /** Languages to take a free text from where the wanted one is missing. */
  readonly fallbacks?: readonly Language[];
  /** Link to the text as it was on this date (ISO 8601); else as it is today. */
  readonly asOf?: string;
  /** The laws to look in; default the vocabulary. */
  readonly laws?: LawTable;
}

/** The parts of an article: `6(1)(e)` is 6, paragraph 1, point e. */
interface ArticleParts {
  readonly number: string;
  readonly paragraph?: string;
  readonly point?: string;
}

function partsOf(article: string): ArticleParts {
  const normal = normalArticle(article);
  const [, number = normal, first, second] =
    /^([^()]+)(?:\(([^()]+)\))?(?:\(([^()]+)\))?$/.exec(normal) ?? [];
  const isPoint = first !== undefined && !/^\d/.test(first);
  return {
    number: number.trim(),
    ...(first === undefined || isPoint ? {} : { paragraph: first }),
    ...(isPoint ? { point: first } : second === undefined ? {} : { point: second }),
  };
}

function articleIn(language: "nl" | "en", article: string): string {
  const { number, paragraph, point } = partsOf(article);
  if (language === "en") {
    const inside = [paragraph, point].flatMap((part) => (part === undefined ? [] : [`(${part})`]));
    return `${number}${inside.join("")}`;
  }
  return [
    number,
    paragraph === undefined ? "" : `lid ${paragraph}`,
    point === undefined ? "" : `onder ${point}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** In Dutch "Gemeentewet, artikel 225"; in English "Article 225 of the Municipalities Act (Gemeentewet)". */
function nameOf(law: Law, article: string | undefined, language: Language): string {
  const builtIn = isBuiltInLanguage(language) ? language : "en";
  const name = textIn(law.name, builtIn, ["nl"])?.text ?? law.id;
  const cite = textIn(law.cite, builtIn, ["nl"])?.text ?? name;
  const short = law.identifier?.kind === "eli" ? cite : name;
  if (builtIn === "nl")
    return article === undefined ? short : `${short}, artikel ${articleIn("nl", article)}`;
  const full = short === cite ? short : `${short} (${cite})`;
  return article === undefined ? full : `Article ${articleIn("en", article)} of the ${full}`;
}

/** Letters as a URL may hold them, with the colon that Awb articles have (`4:2`). */
function urlPart(text: string): string {
  return encodeURIComponent(text).replaceAll("%3A", ":");
}

/**
 * The public address of a law or an article: wetten.overheid.nl (Juriconnect jci 1.3) for Dutch law, EUR-Lex (ELI) for
 * European law. Undefined where it has none.
 *
 * @example
 * lawHref("gemeentewet", { article: "225" }); // https://wetten.overheid.nl/jci1.3:c:BWBR0005416&artikel=225
 */
export function lawHref(
  id: string,
  options: {
    readonly article?: string;
    readonly asOf?: string;
    readonly language?: Language;
    readonly laws?: LawTable;
  } = {},
): string | undefined {
  const law = (options.laws ?? lawTable()).get(id);
  const identifier = law?.identifier;
  if (identifier === undefined) return law?.url;
  if (identifier.kind === "eli") {
    const language = options.language === "nl" ? "nld" : "eng";
    return `https://eur-lex.europa.eu/eli/${identifier.path}/oj/${language}`;
  }
  const { number, paragraph } = options.article === undefined ? {} : partsOf(options.article);
  const place = [
    number === undefined ? "" : `&artikel=${urlPart(number)}`,
    paragraph === undefined ? "" : `&lid=${urlPart(paragraph)}`,
    options.asOf === undefined ? "" : `&z=${options.asOf}&g=${options.asOf}`,
  ];
  return `https://wetten.overheid.nl/jci1.3:c:${identifier.id}${place.join("")}`;
}

/**
 * A register's reference to a law, as a reader knows it: a law of the vocabulary by its name, anything else by its own
 * words. A reference that says nothing gives an empty text.
 *
 * @example
 * printLaw({ law: "gemeentewet", article: "225" }, "nl").text; // "Gemeentewet, artikel 225"
 */
export function printLaw(
  reference: LawReference,
  language: Language,
  options: PrintLawOptions = {},
): PrintedLaw {
  const table = options.laws ?? lawTable();
  const { law: id, article, url } = reference;
  const own = textIn(reference.text, language, options.fallbacks)?.text;
  const law = id === undefined ? undefined : table.get(id);
  const known = law === undefined ? undefined : nameOf(law, article, language);
  const unknown = [id, article].filter((part) => part !== undefined).join(" ");
  const href =
    url ??
    (id === undefined
      ? undefined
      : lawHref(id, {
          language,
          laws: table,
          ...(article === undefined ? {} : { article }),
          ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
        }));
  return { text: own ?? known ?? unknown, ...(href === undefined ? {} : { href }) };
}
