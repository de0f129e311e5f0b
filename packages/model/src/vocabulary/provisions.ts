import type { Term } from "./term.js";

/** Must the person answer, and what follows if not: Art. 13(2)(e) GDPR. */
export const provisions = {
  statutory: { label: { nl: "wettelijk verplicht", en: "required by law" } },
  contractual: { label: { nl: "nodig voor de overeenkomst", en: "needed for the contract" } },
  /** Awb 4:2: without it the application may be set aside, after a chance to supplement it (Awb 4:5). */
  "needed-for-decision": { label: { nl: "nodig voor ons besluit", en: "needed for our decision" } },
  voluntary: { label: { nl: "vrijwillig", en: "voluntary" } },
} as const satisfies Readonly<Record<string, Term>>;

export type Provision = keyof typeof provisions;
