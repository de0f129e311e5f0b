import type { DataCategory } from "@waarom/model";
import type { Lexicon } from "../facts/phrases.js";

/**
 * Words in a question that often ask for a special category. Whole words and whole compounds only: "terras",
 * "Kerkstraat", "zorgvuldig" and "partij" hold such a word and ask for nothing special.
 */
export const specialWords: readonly { readonly category: DataCategory; readonly words: Lexicon }[] = [
  {
    category: "health",
    words: {
      source:
        "The meaning of Art. 4(15) GDPR; words from Dutch municipal Wmo, parking-for-disabled and youth-care forms (own collection).",
      nl: "ziekte ziektes ziekten ziek aandoening aandoeningen beperking beperkingen handicap gehandicapt diagnose diagnoses medicijn medicijnen medicatie huisarts behandelaar gezondheid gezondheidsklachten gezondheidstoestand klachtenbeeld allergie allergieën zwanger zwangerschap verslaving psychisch psychische lichamelijk lichamelijke rolstoel hulpmiddel hulpmiddelen zorgbehoefte zorgvraag medisch medische ziekmelding arbeidsongeschikt arbeidsongeschiktheid dementie depressie".split(
        " ",
      ),
      en: "illness illnesses disease diseases ill condition conditions disability disabilities disabled diagnosis diagnoses medicine medicines medication gp doctor health allergy allergies pregnant pregnancy addiction mental-health physical wheelchair medical dementia depression".split(
        " ",
      ),
    },
  },
  {
    category: "ethnic-origin",
    words: {
      source:
        "Art. 9(1) GDPR, racial or ethnic origin (own collection). Nationality and country of birth are no hits: they are not special by themselves.",
      nl: ["afkomst", "etniciteit", "etnische", "ras", "huidskleur", "migratieachtergrond"],
      en: ["ethnicity", "ethnic", "race", "skin colour", "skin color", "migration background"],
    },
  },
  {
    category: "religion",
    words: {
      source: "Art. 9(1) GDPR, religious or philosophical beliefs (own collection).",
      nl: ["godsdienst", "geloof", "religie", "levensovertuiging", "kerkgenootschap", "gelovig"],
      en: ["religion", "religious", "faith", "church", "denomination", "beliefs"],
    },
  },
  {
    category: "political-opinion",
    words: {
      source: "Art. 9(1) GDPR, political opinions (own collection).",
      nl: ["politieke voorkeur", "politieke partij", "stemgedrag", "partijlidmaatschap", "stemde u"],
      en: [
        "political preference",
        "political party",
        "political opinion",
        "voting behaviour",
        "did you vote",
      ],
    },
  },
  {
    category: "trade-union",
    words: {
      source: "Art. 9(1) GDPR, trade union membership (own collection).",
      nl: ["vakbond", "vakbondslid", "vakbondslidmaatschap", "vakvereniging"],
      en: ["trade union", "union member", "union membership"],
    },
  },
  {
    category: "sex-life",
    words: {
      source: "Art. 9(1) GDPR, sex life and sexual orientation (own collection).",
      nl: ["seksuele geaardheid", "seksuele voorkeur", "seksuele gerichtheid", "geaardheid"],
      en: ["sexual orientation", "sexual preference", "sex life"],
    },
  },
  {
    category: "biometric",
    words: {
      source: "Art. 4(14) GDPR (own collection).",
      nl: ["vingerafdruk", "vingerafdrukken", "irisscan", "gezichtsscan"],
      en: ["fingerprint", "fingerprints", "iris scan", "face scan"],
    },
  },
  {
    category: "genetic",
    words: {
      source: "Art. 4(13) GDPR (own collection).",
      nl: [
        "uw dna",
        "dna test",
        "dna onderzoek",
        "dna profiel",
        "erfelijke",
        "erfelijk",
        "genetisch",
        "genetische",
      ],
      en: ["your dna", "dna test", "dna profile", "hereditary", "genetic"],
    },
  },
];
