import type { Term } from "./term.js";

export interface SpecialGroundTerm extends Term {
  readonly article: string;
  readonly dpv: string;
  readonly tilt: string;
}

function ground<L extends string>(letter: L, nl: string, en: string) {
  return {
    label: { nl, en },
    article: `9(2)(${letter})`,
    dpv: `https://w3id.org/dpv/legal/eu/gdpr#A9-2-${letter}`,
    tilt: `GDPR-9-2-${letter}`,
  } as const satisfies SpecialGroundTerm;
}

/** The grounds of Art. 9(2) GDPR on which special categories may be processed. */
export const specialGrounds = {
  "art9-a": ground("a", "uitdrukkelijke toestemming", "explicit consent"),
  "art9-b": ground("b", "arbeidsrecht en sociale zekerheid", "employment and social security law"),
  "art9-c": ground("c", "vitaal belang", "vital interest"),
  "art9-d": ground("d", "leden van een vereniging of kerk", "members of a non-profit body"),
  "art9-e": ground("e", "door de persoon zelf openbaar gemaakt", "made public by the person"),
  "art9-f": ground("f", "rechtsvordering", "legal claims"),
  "art9-g": ground("g", "zwaarwegend algemeen belang", "substantial public interest"),
  "art9-h": ground("h", "zorg en sociale diensten", "health or social care"),
  "art9-i": ground("i", "volksgezondheid", "public health"),
  "art9-j": ground("j", "archief, onderzoek en statistiek", "archiving, research and statistics"),
} as const satisfies Readonly<Record<string, SpecialGroundTerm>>;

export type SpecialGround = keyof typeof specialGrounds;

export interface CriminalGroundTerm extends Term {
  /** As a register refers to it: a law of the vocabulary and its article. */
  readonly law: { readonly law: "avg" | "uavg"; readonly article: string };
}

// The letters of Arts. 32 and 33 UAVG are from general knowledge; that Art. 33(5) exists since 2026-09-01 was looked up.
/** The grounds on which criminal data may be processed: Art. 10 GDPR with Arts. 31 to 33 UAVG. */
export const criminalGrounds = {
  "official-authority": {
    label: { nl: "onder toezicht van de overheid", en: "under the control of official authority" },
    law: { law: "avg", article: "10" },
  },
  "explicit-consent": {
    label: { nl: "uitdrukkelijke toestemming", en: "explicit consent" },
    law: { law: "uavg", article: "32(a)" },
  },
  "vital-interest": {
    label: { nl: "vitaal belang", en: "vital interest" },
    law: { law: "uavg", article: "32(b)" },
  },
  "made-public": {
    label: { nl: "door de persoon zelf openbaar gemaakt", en: "made public by the person" },
    law: { law: "uavg", article: "32(c)" },
  },
  "legal-claims": {
    label: { nl: "rechtsvordering", en: "legal claims" },
    law: { law: "uavg", article: "32(d)" },
  },
  "substantial-public-interest": {
    label: { nl: "zwaarwegend algemeen belang", en: "substantial public interest" },
    law: { law: "uavg", article: "32(e)" },
  },
  research: {
    label: { nl: "onderzoek en statistiek", en: "research and statistics" },
    law: { law: "uavg", article: "32(f)" },
  },
  "criminal-law-task": {
    label: { nl: "taak in het strafrecht", en: "task under criminal law" },
    law: { law: "uavg", article: "33(1)" },
  },
  "own-assessment": {
    label: {
      nl: "een verzoek van de persoon beoordelen of de eigen belangen beschermen",
      en: "assess a request of the person or protect own interests",
    },
    law: { law: "uavg", article: "33(2)" },
  },
  staff: { label: { nl: "eigen personeel", en: "own staff" }, law: { law: "uavg", article: "33(3)" } },
  "on-behalf-of-others": {
    label: { nl: "voor anderen, met een vergunning", en: "for others, with a permit" },
    law: { law: "uavg", article: "33(4)" },
  },
  "since-2026": {
    label: { nl: "de grond die er op 1 september 2026 bij kwam", en: "the ground added on 1 September 2026" },
    law: { law: "uavg", article: "33(5)" },
  },
} as const satisfies Readonly<Record<string, CriminalGroundTerm>>;

export type CriminalGround = keyof typeof criminalGrounds;
