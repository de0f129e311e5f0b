import { isIn, laws, legalBases, type LegalBasis } from "@waarom/model";
import { plainWords } from "./split.js";

const pointOf: Readonly<Record<string, LegalBasis>> = {
  a: "consent",
  b: "contract",
  c: "legal-obligation",
  d: "vital-interest",
  e: "public-task",
  f: "legitimate-interest",
};

/** How people call the six bases, in plain words. */
const names: readonly (readonly [RegExp, LegalBasis])[] = [
  [/\b(?:toestemming|consent|instemming)\b/, "consent"],
  [/\b(?:gerechtvaardigde? belang(?:en)?|legitimate interests?)\b/, "legitimate-interest"],
  [/\b(?:vitale? belang(?:en)?|vital interests?)\b/, "vital-interest"],
  [/\b(?:wettelijke (?:verplichting|plicht)|legal obligation)\b/, "legal-obligation"],
  [
    /\b(?:algemeen belang|publieke? taak|publiekrechtelijke taak|openbaar gezag|wettelijke taak|overheidstaak|public task|public interest)\b/,
    "public-task",
  ],
  [/\b(?:overeenkomst|contract)\b/, "contract"],
];

/** `6 lid 1 sub e`, `6.1.e`, `6(1)(e)`, `6 1 e`; the article of the GDPR, not of another law. */
const article =
  /\b(?:avg|gdpr|art(?:ikel|icle)?\.?)?\s*6\s*[.,(]?\s*(?:lid\s*|,\s*eerste lid,?\s*)?1?\)?\s*[.,(]?\s*(?:sub|onder|aanhef en onder|letter)?\s*\(?([a-f])\)?(?![a-z0-9])/i;

/** The basis that a text names, and the text without that name. */
export function basisOf(text: string): { readonly basis: LegalBasis; readonly rest: string } | undefined {
  const trimmed = text.trim();
  if (isIn(legalBases, trimmed)) return { basis: trimmed, rest: "" };
  const cited = article.exec(trimmed);
  const point = cited?.[1] === undefined ? undefined : pointOf[cited[1].toLowerCase()];
  const plain = plainWords(trimmed);
  const named = names.filter(([pattern]) => pattern.test(plain));
  // "toestemming of overeenkomst": a person must choose.
  const basis = point ?? (named.length === 1 ? named[0]?.[1] : undefined);
  if (basis === undefined) return undefined;
  return { basis, rest: withoutName(cited === null ? trimmed : trimmed.replace(cited[0], " "), basis) };
}

function withoutName(text: string, basis: LegalBasis): string {
  const { nl, en } = legalBases[basis].label;
  const pattern = new RegExp(
    `${[nl, en].join("|")}|vervulling van een taak van algemeen belang|wettelijke (?:verplichting|plicht)|publieke taak|publiekrechtelijke taak|algemeen belang|\\b(?:avg|gdpr)\\b`,
    "gi",
  );
  return text
    .replaceAll(pattern, " ")
    .replaceAll(/\(\s*\)/g, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[\s;,.:()–-]+|[\s;,:(–-]+$/g, "");
}

/** True where a text names a law, a bylaw or an article; else it explains. */
export function namesLaw(text: string): boolean {
  return /\b(?:art(?:ikel|icle)?\.?\s*\d|\p{L}*wet\b|wet\s|verordening|besluit|regeling|wetboek|act\b|code\b|regulation)/iu.test(
    text,
  );
}

/** A law as the register keeps it: one of the vocabulary with its article, else free text. */
export type LawRead =
  { readonly law: string; readonly article?: string } | { readonly text: { readonly nl: string } };

/** The laws in a text, one per part. */
export function lawsOf(text: string): readonly LawRead[] {
  return text
    .split(/;|\n|\s\+\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(lawOf);
}

function lawOf(text: string): LawRead {
  const plain = ` ${plainWords(text)} `;
  const found = Object.entries(laws)
    .flatMap(([id, { label, cite }]) =>
      [label.nl, label.en, cite.nl, cite.en].map((name) => ({ id, name: plainWords(name) })),
    )
    .filter(({ name }) => plain.includes(` ${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  const number = /\b(?:art(?:ikel|icle)?s?\.?)\s*(\d{1,4}(?:[.:]\d{1,3})*[a-z]{0,2}(?:\(\d{1,2}\))?)/i.exec(
    text,
  )?.[1];
  const rest =
    found === undefined
      ? ""
      : plain
          .replace(` ${found.name} `, " ")
          .replaceAll(/\b(?:art|artikel|article|of|the|lid|onder)\b/g, " ");
  // Only where nothing else is said: more words would be lost.
  if (found !== undefined && number !== undefined && plainWords(rest) === plainWords(number))
    return { law: found.id, article: number };
  if (found !== undefined && plainWords(rest) === "") return { law: found.id };
  return { text: { nl: text } };
}
