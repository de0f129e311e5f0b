import {
  builtInLanguages,
  legalBases,
  textIn,
  type BuiltInText,
  type DeclaredField,
  type LegalBasis,
  type LinkedPurpose,
  type Localised,
} from "@waarom/model";

/** A text of the project in the product's two languages: where one lacks, the other stands in; else the fallback. */
export function inBoth(text: Localised | undefined, fallback: string): BuiltInText {
  const [first, second] = builtInLanguages;
  return {
    nl: textIn(text, first, [second])?.text ?? fallback,
    en: textIn(text, second, [first])?.text ?? fallback,
  };
}

/** What people call a purpose: its text, else its id. */
export function purposeName(purpose: LinkedPurpose): BuiltInText {
  return inBoth(purpose.purpose.text, purpose.id);
}

/** A legal basis by its label. */
export function basisName(basis: LegalBasis): BuiltInText {
  return legalBases[basis].label;
}

const withArticle: Readonly<Record<LegalBasis, BuiltInText>> = {
  consent: { nl: "toestemming", en: "consent" },
  contract: { nl: "een overeenkomst", en: "a contract" },
  "legal-obligation": { nl: "een wettelijke verplichting", en: "a legal obligation" },
  "vital-interest": { nl: "een vitaal belang", en: "a vital interest" },
  "public-task": { nl: "een taak van algemeen belang", en: "a public task" },
  "legitimate-interest": { nl: "een gerechtvaardigd belang", en: "a legitimate interest" },
};

/** A legal basis as it stands in the middle of a sentence. */
export function aBasis(basis: LegalBasis): BuiltInText {
  return withArticle[basis];
}

/** Names in a sentence: "a", "a en b", "a, b en c". */
export function listed(names: readonly BuiltInText[]): BuiltInText {
  const join = (words: readonly string[], and: string) =>
    words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1) ?? ""}`;
  return {
    nl: join(
      names.map(({ nl }) => nl),
      "en",
    ),
    en: join(
      names.map(({ en }) => en),
      "and",
    ),
  };
}

/** The pointer of the node that a finding about a field points at: where the field is first written. */
export function fieldPointer(field: DeclaredField): string {
  return field.nodes[0]?.pointer ?? "";
}
