import type { Term } from "./term.js";

/** What happens when a retention period is over. */
export const retentionEnds = {
  destroy: { label: { nl: "vernietigen", en: "destroy" } },
  anonymise: { label: { nl: "anonimiseren", en: "anonymise" } },
  archive: { label: { nl: "overbrengen naar het archief", en: "transfer to the archive" } },
} as const satisfies Readonly<Record<string, Term>>;

export type RetentionEnd = keyof typeof retentionEnds;
