import type { LegalBasis } from "@waarom/model";
import type { Wording } from "../wording.js";

/** A purpose that the register gives as an infinitive, made a sentence. */
export const purposeWords = {
  /** In the notice, where the register has no sentence of its own. */
  notice: { nl: "{We} willen <purpose>.", en: "To <purpose>." },
  /** At a field, where nobody wrote a text. */
  field: { nl: "Zo kunnen {we} <purpose>.", en: "This lets us <purpose>." },
  /** At a consent question, where nobody wrote a text. */
  consent: { nl: "Zegt {u|je} ja? Dan kunnen {we} <purpose>.", en: "If you say yes, we can <purpose>." },
  /** A group of words before what is said of one purpose among several. */
  lead: { nl: "<purpose>: <said>", en: "<purpose>: <said>" },
} as const satisfies Record<string, Wording>;

/** Why a purpose is lawful, in plain words, after a sentence that says the purpose. */
export const basisWords = {
  consent: {
    nl: "Dat doen {we} alleen met {uw|je} toestemming.",
    en: "We only do this with your consent.",
    other: { nl: "Dat doen {we} alleen met toestemming.", en: "We only do this with consent." },
  },
  contract: {
    nl: "Dat is nodig voor de afspraken die {u|je} met ons maakt.",
    en: "This is needed for the agreement you make with us.",
    other: {
      nl: "Dat is nodig voor de afspraken die {person} met ons maakt.",
      en: "This is needed for the agreement that {person} makes with us.",
    },
  },
  "legal-obligation": { nl: "Dat moet van de wet.", en: "The law obliges us to do this." },
  "vital-interest": {
    nl: "Dat is nodig om iemands leven of gezondheid te beschermen.",
    en: "This is needed to protect somebody’s life or health.",
  },
  "public-task": { nl: "Dat is een taak van {org}.", en: "This is a task of {org}." },
  "legitimate-interest": {
    nl: "Dat mag, omdat {we} er een gerechtvaardigd belang bij hebben.",
    en: "We may do this because we have a legitimate interest in it.",
  },
} as const satisfies Record<LegalBasis, Wording>;

/** The interest itself, after `basisWords`. */
export const interestWords: Wording & { nl: "Ons belang: <interest>"; en: "Our interest: <interest>" } = {
  nl: "Ons belang: <interest>",
  en: "Our interest: <interest>",
};

/** Why processing is lawful, finishing "want …": for the organisation as a whole. */
export const becauseWords = {
  consent: {
    nl: "{u geeft|je geeft} er toestemming voor",
    en: "you consent to it",
    other: { nl: "er is toestemming voor", en: "there is consent" },
  },
  contract: {
    nl: "het is nodig voor afspraken met {u|je}",
    en: "it is needed for an agreement with you",
    other: { nl: "het is nodig voor afspraken", en: "it is needed for an agreement" },
  },
  "legal-obligation": { nl: "het moet van de wet", en: "the law obliges us to" },
  "vital-interest": {
    nl: "iemands leven of gezondheid hangt ervan af",
    en: "somebody’s life or health depends on it",
  },
  "public-task": { nl: "het is een taak van {org}", en: "it is a task of {org}" },
  "legitimate-interest": {
    nl: "{we} hebben er een gerechtvaardigd belang bij",
    en: "we have a legitimate interest in it",
  },
} as const satisfies Record<LegalBasis, Wording>;

/** All reasons of the organisation in one sentence. */
export const lawfulWords: Wording & {
  nl: "Dat mag, want <reasons>.";
  en: "We may do this because <reasons>.";
} = {
  nl: "Dat mag, want <reasons>.",
  en: "We may do this because <reasons>.",
};

/** The same reason where several purposes stand before it. */
export const basisOfSeveral = {
  consent: {
    nl: "Dat doen {we} allemaal alleen met {uw|je} toestemming.",
    en: "We only do these things with your consent.",
    other: {
      nl: "Dat doen {we} allemaal alleen met toestemming.",
      en: "We only do these things with consent.",
    },
  },
  contract: {
    nl: "Dat is allemaal nodig voor de afspraken die {u|je} met ons maakt.",
    en: "All of this is needed for the agreement you make with us.",
    other: {
      nl: "Dat is allemaal nodig voor de afspraken die {person} met ons maakt.",
      en: "All of this is needed for the agreement that {person} makes with us.",
    },
  },
  "legal-obligation": { nl: "Dat moet allemaal van de wet.", en: "The law obliges us to do all of this." },
  "vital-interest": {
    nl: "Dat is allemaal nodig om iemands leven of gezondheid te beschermen.",
    en: "All of this is needed to protect somebody’s life or health.",
  },
  "public-task": { nl: "Dat zijn taken van {org}.", en: "These are tasks of {org}." },
  "legitimate-interest": {
    nl: "Dat mag, omdat {we} er een gerechtvaardigd belang bij hebben.",
    en: "We may do this because we have a legitimate interest in it.",
  },
} as const satisfies Record<LegalBasis, Wording>;

/** At a field: why we may ask it. */
export const basisAtField = {
  consent: {
    nl: "{We} gebruiken dit alleen met {uw|je} toestemming.",
    en: "We use this only with your consent.",
    other: { nl: "{We} gebruiken dit alleen met toestemming.", en: "We use this only with consent." },
  },
  contract: {
    nl: "{We} hebben dit nodig voor de afspraken die {u|je} met ons maakt.",
    en: "We need this for the agreement you make with us.",
    other: {
      nl: "{We} hebben dit nodig voor de afspraken die {person} met ons maakt.",
      en: "We need this for the agreement that {person} makes with us.",
    },
  },
  "legal-obligation": { nl: "De wet verplicht ons om dit te vragen.", en: "The law obliges us to ask this." },
  "vital-interest": {
    nl: "{We} hebben dit nodig om iemands leven of gezondheid te beschermen.",
    en: "We need this to protect somebody’s life or health.",
  },
  "public-task": {
    nl: "{We} mogen dit vragen, want het hoort bij een taak van {org}.",
    en: "We may ask this because it is part of a task of {org}.",
  },
  "legitimate-interest": {
    nl: "{We} mogen dit vragen, omdat {we} er een gerechtvaardigd belang bij hebben.",
    en: "We may ask this because we have a legitimate interest in it.",
  },
} as const satisfies Record<LegalBasis, Wording>;
