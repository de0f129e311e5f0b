import type { Localised } from "@waarom/model";
import { findInLexicon, type Lexicon, type PhraseMatch } from "./phrases.js";

/** Criteria that only repeat Art. 5(1)(e): nobody can tell from them when data goes. */
const lexicon: Lexicon = {
  source:
    "Art. 5(1)(e) GDPR and the example of poor practice in WP260 rev.01, annex (storage period), with the Dutch forms.",
  nl: [
    "niet langer dan nodig",
    "niet langer dan noodzakelijk",
    "niet langer dan strikt noodzakelijk",
    "zolang nodig",
    "zo lang als nodig",
    "zolang als nodig",
    "zolang als noodzakelijk",
    "zolang noodzakelijk",
    "zolang de wet dat vereist",
    "wettelijke termijn",
    "wettelijke bewaartermijn",
    "volgens de archiefwet",
    "conform archiefwet",
    "onbepaald",
    "nader te bepalen",
  ],
  en: [
    "not longer than necessary",
    "no longer than necessary",
    "as long as necessary",
    "as long as needed",
    "as long as required",
    "as long as the law requires",
    "statutory period",
    "statutory retention period",
    "indefinite",
    "to be decided",
    "to be determined",
  ],
};

/** "As long as needed to answer your objection" has a measure of its own; the bare phrase has none. */
const fewOthers = 2;

/**
 * The phrase by which a criterion of retention says nothing: "not longer than necessary". Undefined where it does say
 * something.
 */
export function vagueRetention(criterion: Localised | undefined): PhraseMatch | undefined {
  const match = findInLexicon(criterion, lexicon);
  return match === undefined || match.others > fewOthers ? undefined : match;
}
