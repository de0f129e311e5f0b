import { idsOf, legalBases, type LegalBasis, type LinkedPurpose, type PurposeBasis } from "@waarom/model";

const order = idsOf(legalBases);

/** A legal basis of a purpose, with what the register says of it. */
export interface GivenBasis {
  readonly basis: LegalBasis;
  readonly says: PurposeBasis;
}

const known = new WeakMap<LinkedPurpose, readonly GivenBasis[]>();

/** The legal bases that the register gives for a purpose: worked out once, however many fields name it. */
export function basesOf(purpose: LinkedPurpose): readonly GivenBasis[] {
  const before = known.get(purpose);
  if (before !== undefined) return before;
  const given = purpose.purpose.legalBases;
  const bases = order.flatMap((basis) => {
    const says = Object.hasOwn(given, basis) ? given[basis] : undefined;
    return says === undefined ? [] : [{ basis, says }];
  });
  known.set(purpose, bases);
  return bases;
}
