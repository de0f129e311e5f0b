import { idsOf, legalBases, type LegalBasis, type LinkedPurpose, type PurposeBasis } from "@waarom/model";

const order = idsOf(legalBases);

/** The legal bases that the register gives for a purpose, with what it says of each. */
export function basesOf(
  purpose: LinkedPurpose,
): readonly { readonly basis: LegalBasis; readonly says: PurposeBasis }[] {
  const given = purpose.purpose.legalBases;
  return order.flatMap((basis) => {
    const says = Object.hasOwn(given, basis) ? given[basis] : undefined;
    return says === undefined ? [] : [{ basis, says }];
  });
}
