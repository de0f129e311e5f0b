import type { BuiltInText, Reader } from "@waarom/model";
import type { ChecklistStatus } from "../checklist/checklist.js";
import type { Placement } from "../checklist/items.js";

/** What a completeness report says besides the items themselves. */
export const reportWords = {
  judged: { nl: "Getoetst aan artikel 13 en 14 AVG", en: "Checked against Articles 13 and 14 GDPR" },
  language: { nl: "taal", en: "language" },
  asOf: { nl: "stand van", en: "as of" },
  items: { nl: "onderdelen", en: "items" },
  item: { nl: "Onderdeel", en: "Item" },
  article: { nl: "Artikel", en: "Article" },
  when: { nl: "Wanneer", en: "When" },
  place: { nl: "Hoort in", en: "Belongs in" },
  status: { nl: "Stand", en: "Status" },
  supply: { nl: "Bron, of wat te doen", en: "Source, or what to do" },
  derived: { nl: "volgt uit de wet en de grondslagen", en: "follows from the law and the legal bases" },
  add: { nl: "Vul aan", en: "Add" },
  translate: { nl: "Vertaal", en: "Translate" },
  unsaid: { nl: "Staat niet in", en: "Not said in" },
  who: { nl: "Voor de", en: "For the" },
  more: { nl: "en nog", en: "and" },
  moreAfter: { nl: "", en: " more" },
} as const satisfies Readonly<Record<string, BuiltInText>>;

export const statusWords: Readonly<Record<ChecklistStatus, BuiltInText>> = {
  present: { nl: "aanwezig", en: "present" },
  partial: { nl: "deels", en: "partial" },
  missing: { nl: "ontbreekt", en: "missing" },
  "not-applicable": { nl: "n.v.t.", en: "n/a" },
};

/** Behind a number: "1 ontbreekt", "2 ontbreken". */
export function countWords(status: ChecklistStatus, count: number): BuiltInText {
  const words = {
    present: { nl: "aanwezig", en: "present" },
    partial: { nl: "deels aanwezig", en: "partly present" },
    missing: { nl: count === 1 ? "ontbreekt" : "ontbreken", en: "missing" },
    "not-applicable": { nl: "niet van toepassing", en: "not applicable" },
  } as const;
  return words[status];
}

export const placementWords: Readonly<Record<Placement, BuiltInText>> = {
  field: { nl: "bij de vraag", en: "at the question" },
  short: { nl: "kort", en: "short" },
  summary: { nl: "samenvatting", en: "summary" },
  legal: { nl: "juridisch", en: "legal" },
  record: { nl: "register", en: "register" },
};

export const readerNames: Readonly<Record<Reader, BuiltInText>> = {
  developer: { nl: "ontwikkelaar", en: "developer" },
  editor: { nl: "tekstschrijver", en: "content editor" },
  officer: { nl: "privacy officer", en: "privacy officer" },
  owner: { nl: "proceseigenaar", en: "process owner" },
};
