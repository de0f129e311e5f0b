import type { Lexicon } from "../facts/phrases.js";

/** Words by which a sentence speaks of keeping data. "The permit is valid for 1 year" has none of them. */
export const retentionWords: Lexicon = {
  source:
    "Verbs for keeping and erasing in the notices of the source documents and their everyday synonyms (own collection).",
  nl: [
    "bewaren",
    "bewaart",
    "bewaard",
    "wissen",
    "wist",
    "gewist",
    "verwijderen",
    "verwijdert",
    "verwijderd",
    "vernietigen",
    "vernietigd",
    "opslaan",
    "opgeslagen",
  ],
  en: [
    "keep",
    "keeps",
    "kept",
    "erase",
    "erased",
    "delete",
    "deleted",
    "destroy",
    "destroyed",
    "store",
    "stored",
    "retain",
    "retained",
  ],
};

/** Words by which a sentence says that others get data. */
export const givingWords: Lexicon = {
  source: "Verbs for passing on data in the notices of the source documents (own collection).",
  nl: [
    "krijgt",
    "krijgen",
    "delen",
    "deelt",
    "geven",
    "geeft",
    "sturen",
    "stuurt",
    "doorgeven",
    "vragen de",
    "vragen het",
  ],
  en: ["gets", "get", "share", "shares", "give", "gives", "send", "sends", "pass on", "receive", "receives"],
};
