import type { RetentionEnd } from "@waarom/model";
import type { Wording } from "../wording.js";

export const retentionWords = {
  /** "tot 1 jaar nadat uw vergunning stopt": `clause` is a clause or `after`. */
  until: { nl: "tot <period> <clause>", en: "until <period> <clause>" },
  after: { nl: "na <event>", en: "after <event>" },
  /** Only a period is known: not from when. */
  during: { nl: "<period>", en: "for <period>" },
  keep: {
    nl: "{We} bewaren {uw|je} gegevens <howLong>.",
    en: "We keep your data <howLong>.",
    other: { nl: "{We} bewaren de gegevens <howLong>.", en: "We keep the data <howLong>." },
  },
  keepOther: { nl: "<question> Dan bewaren {we} ze <howLong>.", en: "<question> Then we keep it <howLong>." },
  atOutcome: { nl: "<outcome>: <howLong>", en: "<outcome>: <howLong>" },
  reference: { nl: "selectielijst, resultaat <reference>", en: "selection list, result <reference>" },
} as const satisfies Record<string, Wording>;

/** What happens when the period is over. */
export const endWords = {
  destroy: { nl: "Daarna vernietigen {we} ze.", en: "After that we destroy it." },
  anonymise: {
    nl: "Daarna maken {we} ze anoniem: niemand is er dan nog in te herkennen.",
    en: "After that we make it anonymous: nobody can be recognised in it.",
  },
  archive: { nl: "Daarna gaan ze naar het archief.", en: "After that it goes to the archive." },
} as const satisfies Record<RetentionEnd, Wording>;
