import type { Lexicon } from "../facts/phrases.js";

/** Names of recipients that name nobody. */
export const vagueRecipients: Lexicon = {
  source:
    "WP260 rev.01, annex (recipients): name them, or give the most precise category; with the Dutch forms (own collection).",
  nl: [
    "partners",
    "partner",
    "ketenpartners",
    "samenwerkingspartners",
    "projectpartners",
    "derden",
    "derde partijen",
    "anderen",
    "eventueel anderen",
    "andere organisaties",
    "overige organisaties",
    "andere partijen",
    "betrokken partijen",
    "diverse instanties",
    "instanties",
    "leveranciers",
    "dienstverleners",
  ],
  en: [
    "partners",
    "partner",
    "project partners",
    "third parties",
    "third party",
    "others",
    "other organisations",
    "other organizations",
    "other parties",
    "parties involved",
    "various bodies",
    "suppliers",
    "service providers",
  ],
};
