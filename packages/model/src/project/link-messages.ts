import type { Location, RelatedLocation } from "../contracts/diagnostic.js";
import type { BuiltInText } from "../contracts/language.js";
import { toDiagnostic, type Finding } from "../source/diagnostic.js";
import type { Diagnostic } from "../contracts/diagnostic.js";

const shownIds = 12;

function list(ids: readonly string[], or: string): string {
  const shown = ids.slice(0, shownIds).map((id) => `"${id}"`);
  if (ids.length > shownIds) return `${shown.join(", ")}, …`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${or} ${shown.at(-1) ?? ""}`;
}

/** The kinds of thing that one document refers to in another. */
export const referenceKinds = {
  body: { nl: "orgaan", en: "body" },
  recipient: { nl: "ontvanger", en: "recipient" },
  source: { nl: "bron", en: "source" },
  activity: { nl: "activiteit", en: "activity" },
  purpose: { nl: "doel", en: "purpose" },
  law: { nl: "wet", en: "law" },
  form: { nl: "formulier", en: "form" },
  audience: { nl: "doelgroep", en: "audience" },
} as const satisfies Readonly<Record<string, BuiltInText>>;
export type ReferenceKind = keyof typeof referenceKinds;

const dutchOf: Readonly<
  Record<ReferenceKind, { readonly the: string; readonly a: string; readonly where: string }>
> = {
  body: { the: "Het orgaan", a: "orgaan", where: "onder bodies in het register" },
  recipient: { the: "De ontvanger", a: "ontvanger", where: "onder recipients in het register" },
  source: { the: "De bron", a: "bron", where: "onder sources in het register" },
  activity: { the: "De activiteit", a: "activiteit", where: "onder activities in het register" },
  purpose: { the: "Het doel", a: "doel", where: "in het register" },
  law: { the: "De wet", a: "wet", where: "in de woordenlijst" },
  form: { the: "Het formulier", a: "formulier", where: "in de map forms" },
  audience: { the: "De doelgroep", a: "doelgroep", where: "onder audiences in waarom.json" },
};
const englishWhere: Readonly<Record<ReferenceKind, string>> = {
  body: "under bodies in the register",
  recipient: "under recipients in the register",
  source: "under sources in the register",
  activity: "under activities in the register",
  purpose: "in the register",
  law: "in the vocabulary",
  form: "in the folder forms",
  audience: "under audiences in waarom.json",
};

/** Something is named that does not exist. */
export function unknownReference(
  location: Location,
  kind: ReferenceKind,
  id: string,
  known: readonly string[],
  nearest: string | undefined,
  related: RelatedLocation | undefined,
): Diagnostic {
  const dutch = dutchOf[kind];
  const hint =
    nearest !== undefined
      ? { nl: ` Bedoelt u "${nearest}"?`, en: ` Did you mean "${nearest}"?` }
      : known.length > 0
        ? { nl: ` Wel bekend: ${list(known, "en")}.`, en: ` Known are: ${list(known, "and")}.` }
        : { nl: "", en: "" };
  const law =
    kind === "law"
      ? { nl: " Of schrijf de verwijzing uit met text: ….", en: " Or write the reference out with text: …." }
      : { nl: "", en: "" };
  const finding: Finding = {
    ruleId: "link/unknown-reference",
    messageId: kind,
    location,
    data: { kind, id, known: known.slice(0, 100), ...(nearest === undefined ? {} : { nearest }) },
    message: {
      nl: `${dutch.the} "${id}" staat niet ${dutch.where}. Een inwoner krijgt dit nu niet te lezen.${hint.nl} Kies een bekend id, of voeg dit toe.${law.nl}`,
      en: `The ${referenceKinds[kind].en} "${id}" is not ${englishWhere[kind]}, so a resident will not read about it.${hint.en} Choose a known id, or add this one.${law.en}`,
    },
    ...(related === undefined ? {} : { related: [related] }),
    ...(nearest === undefined
      ? {}
      : {
          suggestions: [
            {
              title: { nl: `Maak er "${nearest}" van`, en: `Change it to "${nearest}"` },
              edits: [{ file: location.file, range: location.range, text: JSON.stringify(nearest) }],
            },
          ],
        }),
  };
  return toDiagnostic(finding);
}

/** The same key of the register in two files. */
export function duplicateEntry(location: Location, key: string, first: Location): Diagnostic {
  return toDiagnostic({
    ruleId: "link/duplicate-entry",
    messageId: "duplicateEntry",
    location,
    data: { key },
    message: {
      nl: `"${key}" staat ook in ${first.file}. Alleen die telt, dus wat u hier invult ziet niemand. Haal één van de twee weg.`,
      en: `"${key}" also stands in ${first.file}. Only that one counts, so nobody sees what you fill in here. Remove one of the two.`,
    },
    related: [{ ...first, message: { nl: "Hier staat de eerste.", en: "Here is the first." } }],
  });
}

/** An earlier id that is in use, or that two things claim. */
export function formerlyTaken(location: Location, id: string, first: Location): Diagnostic {
  return toDiagnostic({
    ruleId: "link/formerly-taken",
    messageId: "formerlyTaken",
    location,
    data: { id },
    message: {
      nl: `"${id}" is al een id, of al het eerdere id van iets anders. Verwijzingen ernaar gaan daarheen. Haal het hier weg, of kies een ander id.`,
      en: `"${id}" is already an id, or the earlier id of something else. References go there. Remove it here, or choose another id.`,
    },
    related: [{ ...first, message: { nl: "Hier staat het al.", en: "It already stands here." } }],
  });
}

/** A file that is not read, but that somebody probably meant to be. */
export function lookAlike(location: Location, expected: string): Diagnostic {
  return toDiagnostic({
    ruleId: "link/file-name",
    messageId: "lookAlike",
    location,
    severity: "warning",
    data: { expected },
    message: {
      nl: `Dit bestand lezen we niet, want de naam klopt niet. Niemand ziet wat erin staat. Noem het ${expected}.`,
      en: `This file is not read, because of its name. Nobody sees what is in it. Call it ${expected}.`,
    },
  });
}

/** A form's file name that cannot be its id. */
export function badFormName(location: Location, id: string): Diagnostic {
  return toDiagnostic({
    ruleId: "link/file-name",
    messageId: "badId",
    location,
    data: { id },
    message: {
      nl: `De naam van dit bestand is ook het id van het formulier, en "${id}" kan geen id zijn. Gebruik kleine letters, cijfers en streepjes, en begin met een letter.`,
      en: `The name of this file is also the form's id, and "${id}" cannot be an id. Use small letters, digits and hyphens, and start with a letter.`,
    },
  });
}

/** A layout or translation without its form. */
export function withoutForm(location: Location, form: string, nearest: string | undefined): Diagnostic {
  const hint =
    nearest === undefined
      ? { nl: "", en: "" }
      : { nl: ` Bedoelt u "${nearest}"?`, en: ` Did you mean "${nearest}"?` };
  return toDiagnostic({
    ruleId: "link/file-name",
    messageId: "withoutForm",
    location,
    severity: "warning",
    data: { form },
    message: {
      nl: `Dit bestand hoort bij forms/${form}.form.json, maar dat is er niet. Niemand ziet dus wat erin staat.${hint.nl} Geef het de naam van een formulier, of haal het weg.`,
      en: `This file belongs to forms/${form}.form.json, which is not there, so nobody sees what is in it.${hint.en} Give it the name of a form, or remove it.`,
    },
  });
}

/** A text in a language that is not set up. */
export function unknownLanguage(location: Location, language: string, known: readonly string[]): Diagnostic {
  return toDiagnostic({
    ruleId: "link/language",
    messageId: "unknownLanguage",
    location,
    severity: "warning",
    data: { language, known: [...known] },
    message: {
      nl: `De taal "${language}" staat niet in waarom.json (wel: ${known.join(", ")}). Niemand ziet deze tekst. Zet de taal bij languages, of haal het bestand weg.`,
      en: `The language "${language}" is not in waarom.json (${known.join(", ")} are). Nobody sees this text. Add it to languages, or remove the file.`,
    },
  });
}
