import type { Location, RelatedLocation } from "../contracts/diagnostic.js";
import type { BuiltInText } from "../contracts/language.js";
import type { ReferenceKind } from "../documents/shape.js";
import { toDiagnostic, type Finding } from "../source/diagnostic.js";
import type { Diagnostic } from "../contracts/diagnostic.js";

const shownIds = 12;

function list(ids: readonly string[], or: string): string {
  const shown = ids.slice(0, shownIds).map((id) => `"${id}"`);
  if (ids.length > shownIds) return `${shown.join(", ")}, …`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${or} ${shown.at(-1) ?? ""}`;
}

/** What a reference is to, in words: with its article, and where such things stand. */
const referenceWords: Readonly<
  Record<ReferenceKind, { readonly the: BuiltInText; readonly where: BuiltInText }>
> = {
  body: {
    the: { nl: "Het orgaan", en: "The body" },
    where: { nl: "onder bodies in het register", en: "under bodies in the register" },
  },
  recipient: {
    the: { nl: "De ontvanger", en: "The recipient" },
    where: { nl: "onder recipients in het register", en: "under recipients in the register" },
  },
  source: {
    the: { nl: "De bron", en: "The source" },
    where: {
      nl: "onder sources of recipients in het register",
      en: "under sources or recipients in the register",
    },
  },
  activity: {
    the: { nl: "De activiteit", en: "The activity" },
    where: { nl: "onder activities in het register", en: "under activities in the register" },
  },
  purpose: {
    the: { nl: "Het doel", en: "The purpose" },
    where: { nl: "in het register", en: "in the register" },
  },
  "own-purpose": {
    the: { nl: "Het doel", en: "The purpose" },
    where: { nl: "bij deze activiteit", en: "at this activity" },
  },
  law: { the: { nl: "De wet", en: "The law" }, where: { nl: "in de woordenlijst", en: "in the vocabulary" } },
  form: {
    the: { nl: "Het formulier", en: "The form" },
    where: { nl: "in de map forms", en: "in the folder forms" },
  },
  audience: {
    the: { nl: "De doelgroep", en: "The audience" },
    where: { nl: "onder audiences in waarom.json", en: "under audiences in waarom.json" },
  },
};

/** What can be done besides choosing a known id. */
function otherwise(kind: ReferenceKind): BuiltInText {
  return kind === "law"
    ? {
        nl: "Kies een bekend id, schrijf de verwijzing uit met text: …, of zet de wet bij laws in waarom.json.",
        en: "Choose a known id, write the reference out with text: …, or add the law to laws in waarom.json.",
      }
    : { nl: "Kies een bekend id, of voeg dit toe.", en: "Choose a known id, or add this one." };
}

/** An id as the file writes it: YAML needs no quotes around most of them. */
function written(id: string, file: string): string {
  const isPlain = /^[a-z][a-z0-9/-]*$/.test(id) && !["true", "false", "null"].includes(id);
  return isPlain && !file.endsWith(".json") ? id : JSON.stringify(id);
}

/** Something is named that does not exist. */
export function unknownReference(
  location: Location,
  kind: ReferenceKind,
  id: string,
  known: readonly string[],
  nearest: string | undefined,
  related: RelatedLocation | undefined,
): Diagnostic {
  const { the, where } = referenceWords[kind];
  const hint =
    nearest !== undefined
      ? { nl: ` Bedoelt u "${nearest}"?`, en: ` Did you mean "${nearest}"?` }
      : known.length > 0
        ? { nl: ` Wel bekend: ${list(known, "en")}.`, en: ` Known are: ${list(known, "and")}.` }
        : { nl: "", en: "" };
  const mend = otherwise(kind);
  const finding: Finding = {
    ruleId: "link/unknown-reference",
    messageId: kind,
    location,
    data: { kind, id, known: known.slice(0, 100), ...(nearest === undefined ? {} : { nearest }) },
    message: {
      nl: `${the.nl} "${id}" staat niet ${where.nl}. Er valt dus niets over te vertellen.${hint.nl} ${mend.nl}`,
      en: `${the.en} "${id}" is not ${where.en}, so nothing can be told about it.${hint.en} ${mend.en}`,
    },
    ...(related === undefined ? {} : { related: [related] }),
    ...(nearest === undefined
      ? {}
      : {
          suggestions: [
            {
              title: { nl: `Maak er "${nearest}" van`, en: `Change it to "${nearest}"` },
              edits: [{ file: location.file, range: location.range, text: written(nearest, location.file) }],
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
