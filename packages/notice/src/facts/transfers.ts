import { isInEea, joinPointer, type Pointer } from "@waarom/model";
import type { Context } from "../compose/context.js";

/** Somebody who gets data, and of whom the register does not say whether that leaves the European Economic Area. */
export interface UnstatedTransfer {
  readonly id: string;
  /** Where the register would say it. */
  readonly pointer: Pointer;
}

/**
 * The recipients abroad of whom no transfer is stated, and those without a country where the register is silent. That an
 * activity has no transfers is known only where somebody wrote so (`transfers: []`) or every country is known.
 */
export function unstatedTransfers({ facts, project }: Context): readonly UnstatedTransfer[] {
  const { register } = project;
  const isWritten = (pointer: Pointer, key: string) => {
    const at = (place: Pointer) => register.locate(place, "key").range.start.offset;
    return at(joinPointer(pointer, key)) !== at(pointer);
  };
  const found = new Map<string, UnstatedTransfer>();
  for (const { activity, pointer, purposes } of facts.activities) {
    const named = activity.transfers.map(({ recipient }) => recipient);
    for (const { id, recipient } of purposes.flatMap(({ linked }) => linked.recipients)) {
      const country = recipient?.country;
      const isInside = country === undefined ? isWritten(pointer, "transfers") : isInEea(country);
      if (!isInside && !named.includes(id)) found.set(id, { id, pointer: `${pointer}/transfers` });
    }
  }
  return [...found.values()];
}
