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
