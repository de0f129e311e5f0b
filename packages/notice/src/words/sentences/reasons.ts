import type { Wording } from "../wording.js";

/** Why a field's short text stands open, where nobody wrote one. */
export const reasonWords = {
  bsn: {
    nl: "Met {uw|je} BSN weten {we} zeker om wie het gaat.",
    en: "Your citizen service number tells us for certain who this is about.",
    other: {
      nl: "Met het BSN weten {we} zeker om wie het gaat.",
      en: "The citizen service number tells us for certain who this is about.",
    },
  },
  sensitive: {
    nl: "Dit is een gevoelig gegeven. De wet beschermt het extra.",
    en: "This is sensitive. The law gives it extra protection.",
  },
  automated: {
    nl: "Een computer gebruikt dit voor het besluit.",
    en: "A computer uses this for the decision.",
  },
} as const satisfies Record<string, Wording>;
