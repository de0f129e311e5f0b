import type { Term } from "./term.js";

/** How people can take part in a survey. */
export const surveyChannels = {
  "personal-link": { label: { nl: "een persoonlijke link", en: "a personal link" } },
  "open-link": { label: { nl: "een link zonder naam", en: "an open link" } },
  "qr-code": { label: { nl: "een QR-code", en: "a QR code" } },
  telephone: { label: { nl: "de telefoon", en: "telephone" } },
  paper: { label: { nl: "papier", en: "paper" } },
  desk: { label: { nl: "de balie", en: "the desk" } },
} as const satisfies Readonly<Record<string, Term>>;
export type SurveyChannel = keyof typeof surveyChannels;

/** When people hear that data about them came from elsewhere: Art. 14(3) GDPR. */
export const informMoments = {
  "at-collection": { label: { nl: "als we de gegevens krijgen", en: "when we get the data" } },
  "within-month": { label: { nl: "binnen een maand", en: "within a month" } },
  "first-contact": { label: { nl: "bij het eerste contact", en: "at the first contact" } },
  "first-disclosure": {
    label: { nl: "als we de gegevens voor het eerst doorgeven", en: "when we first pass the data on" },
  },
} as const satisfies Readonly<Record<string, Term>>;
export type InformMoment = keyof typeof informMoments;

/** What is done with data that is looked up. */
export const obtainedUses = {
  check: { label: { nl: "we vergelijken wat u invult", en: "we compare what you fill in" } },
  fetch: { label: { nl: "we vragen het u niet, maar zoeken het op", en: "we look it up instead of asking" } },
} as const satisfies Readonly<Record<string, Term>>;
export type ObtainedUse = keyof typeof obtainedUses;

/** Where a notice text is in its life. */
export const noticeStatuses = {
  draft: { label: { nl: "concept", en: "draft" } },
  reviewed: { label: { nl: "nagekeken", en: "reviewed" } },
  approved: { label: { nl: "goedgekeurd", en: "approved" } },
} as const satisfies Readonly<Record<string, Term>>;
export type NoticeStatus = keyof typeof noticeStatuses;
