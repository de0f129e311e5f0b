import type { Wording } from "../wording.js";

/** Titles of notices and their layers. */
export const titles = {
  form: {
    nl: "{Uw|Je} gegevens: <title>",
    en: "Your data: <title>",
    other: { nl: "Gegevens van een ander: <title>", en: "Another person’s data: <title>" },
  },
  activity: { nl: "{Uw|Je} gegevens: <title>", en: "Your data: <title>" },
  organisation: { nl: "{Uw|Je} gegevens bij <title>", en: "Your data at <title>" },
  short: {
    nl: "{Uw|Je} gegevens in het kort",
    en: "Your data in short",
    other: { nl: "De gegevens in het kort", en: "The data in short" },
  },
  summary: { nl: "Meer uitleg", en: "More explanation" },
  legal: { nl: "Wetten, termijnen en afspraken", en: "Laws, periods and agreements" },
  everything: {
    nl: "Alles over {uw|je} gegevens bij dit formulier",
    en: "Everything about your data in this form",
    other: { nl: "Alles over de gegevens bij dit formulier", en: "Everything about the data in this form" },
  },
  everythingActivity: { nl: "Meer over {uw|je} gegevens: <title>", en: "More about your data: <title>" },
  everythingApplication: {
    nl: "Alles over {uw|je} gegevens bij deze aanvraag",
    en: "Everything about your data in this application",
    other: {
      nl: "Alles over de gegevens bij deze aanvraag",
      en: "Everything about the data in this application",
    },
  },
} as const satisfies Record<string, Wording>;

/** The questions that the blocks of a notice answer. */
export const headings = {
  asks: { nl: "Wie vraagt dit?", en: "Who asks?" },
  uses: { nl: "Wie gebruikt {uw|je} gegevens?", en: "Who uses your data?" },
  dpo: {
    nl: "Wie let op {uw|je} privacy?",
    en: "Who looks after your privacy?",
    other: { nl: "Wie let op de privacy?", en: "Who looks after privacy?" },
  },
  joint: { nl: "Met wie doen {we} dit samen?", en: "Who do we do this with?" },
  purpose: { nl: "Waarvoor?", en: "What for?" },
  obtained: { nl: "Wat zoeken {we} zelf op?", en: "What do we look up?" },
  prefilled: { nl: "Wat weten {we} al?", en: "What do we know already?" },
  data: { nl: "Welke gegevens?", en: "Which data?" },
  recipients: { nl: "Wie krijgt de gegevens?", en: "Who receives the data?" },
  transfer: { nl: "Gaan de gegevens naar het buitenland?", en: "Does the data go abroad?" },
  retention: { nl: "Hoe lang?", en: "How long?" },
  provision: { nl: "Moet {u|je} alles invullen?", en: "Must you answer everything?" },
  rights: { nl: "{Uw|Je} rechten", en: "Your rights", other: { nl: "Rechten", en: "Rights" } },
  object: {
    nl: "{Bent u|Ben je} het niet eens met dit gebruik?",
    en: "Do you disagree with this use?",
    other: { nl: "Is {person} het niet eens met dit gebruik?", en: "Does {person} disagree with this use?" },
  },
  withdraw: { nl: "Toch geen toestemming?", en: "Changed your mind about consent?" },
  automated: { nl: "Beslist een computer?", en: "Does a computer decide?" },
  publication: { nl: "Wat wordt openbaar?", en: "What becomes public?" },
  minors: {
    nl: "{Bent u|Ben je} jonger dan 16?",
    en: "Are you under 16?",
    other: { nl: "Jonger dan 16?", en: "Under 16?" },
  },
  furtherUse: {
    nl: "Gebruiken {we} de gegevens ook ergens anders voor?",
    en: "Do we use the data for anything else?",
  },
  sensitive: { nl: "Waarom mogen {we} gevoelige gegevens vragen?", en: "Why may we ask for sensitive data?" },
  criminal: {
    nl: "Waarom mogen {we} strafrechtelijke gegevens vragen?",
    en: "Why may we ask for criminal data?",
  },
  bsn: { nl: "Waarom vragen {we} het BSN?", en: "Why do we ask for the citizen service number?" },
  complaint: { nl: "{Hebt u|Heb je} een klacht?", en: "Do you have a complaint?" },
  security: { nl: "Hoe beveiligen {we} de gegevens?", en: "How do we protect the data?" },
  extra: { nl: "Goed om te weten", en: "Good to know" },
} as const satisfies Record<string, Wording>;

/** Said where a text exists in another language only. */
export const onlyIn = {
  nl: { nl: "Deze tekst is er alleen in het Nederlands.", en: "This text is available in Dutch only." },
  en: { nl: "Deze tekst is er alleen in het Engels.", en: "This text is available in English only." },
  other: {
    nl: "Deze tekst is er alleen in een andere taal.",
    en: "This text is available in another language only.",
  },
} as const satisfies Record<string, Wording>;
