import type { Wording } from "../words/wording.js";

/** What cells of the table say; an import reads the same words back. */
export const cellWords = {
  none: { nl: "geen", en: "none" },
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  joint: { nl: "samen met <names>", en: "jointly with <names>" },
  from: { nl: "na <event>", en: "after <event>" },
  destroy: { nl: "daarna vernietigen", en: "then destroy" },
  anonymise: { nl: "daarna anonimiseren", en: "then anonymise" },
  archive: { nl: "daarna naar het archief", en: "then to the archive" },
  selection: { nl: "selectielijst <reference>", en: "selection list <reference>" },
  article: { nl: "AVG <article>", en: "GDPR <article>" },
  noAgreement: { nl: "geen overeenkomst bekend", en: "no agreement on record" },
  person: { nl: "de persoon zelf (<form>)", en: "the person (<form>)" },
} as const satisfies Record<string, Wording>;

/** What the file says around the table. */
export const sheetWords = {
  overview: { nl: "Register", en: "Register" },
  facts: { nl: "Alle gegevens", en: "All facts" },
  help: { nl: "Uitleg", en: "Read me" },
  place: { nl: "Plaats", en: "Place" },
  meaning: { nl: "Wat er staat", en: "What it is" },
  value: { nl: "Waarde", en: "Value" },
  machine: { nl: "Waarom (niet veranderen)", en: "Waarom (do not change)" },
  helpTitle: {
    nl: "Register van verwerkingen (AVG, artikel 30)",
    en: "Register of processing activities (GDPR, Article 30)",
  },
  helpOf: { nl: "Van: <organisation>. Stand op <date>.", en: "Of: <organisation>. As of <date>." },
  helpDpo: { nl: "Functionaris gegevensbescherming: <dpo>", en: "Data protection officer: <dpo>" },
  helpOverview: {
    nl: "Op het blad “Register” staat per doel een regel. U mag de cellen veranderen en het bestand weer inlezen met: waarom register import.",
    en: "The sheet “Register” has a row per purpose. You may change cells and read the file in again with: waarom register import.",
  },
  helpFacts: {
    nl: "Op het blad “Alle gegevens” staat alles, ook wat niet in de tabel past: een regel per gegeven. Verander daar alleen de kolom “Waarde”. Verandert u hetzelfde op beide bladen? Dan telt het blad “Register”.",
    en: "The sheet “All facts” holds everything, also what does not fit in the table: a row per fact. Change only the column “Value” there. If you change the same thing on both sheets, the sheet “Register” counts.",
  },
  helpTake: {
    nl: "Bij het inlezen hoort u van elke cel die we niet konden plaatsen waar hij staat en wat u kunt doen.",
    en: "When you read it in, you hear of every cell that we could not place where it stands and what to do.",
  },
} as const satisfies Record<string, Wording>;
