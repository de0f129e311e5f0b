import { isInEea, joinPointer, type Pointer } from "@waarom/model";
import type { Context } from "../compose/context.js";

/** Somebody who gets data and of whom no transfer is stated, with the places that can say that none is needed. */
export interface Whereabouts {
  readonly id: string;
  /** What is `undefined` says nothing, or that it is outside. */
  readonly places: readonly { readonly pointer: Pointer; readonly value: string | undefined }[];
}

/**
 * Whether those who get data are in the European Economic Area: by their country, or because somebody wrote that an activity
 * has no transfers (`transfers: []`). Where a transfer is stated there is nothing to ask.
 */
export function whereaboutsOf({ facts, project }: Context): readonly Whereabouts[] {
  const found = new Map<string, Whereabouts>();
  for (const { activity, pointer, purposes } of facts.activities) {
    const stated = activity.transfers.map(({ recipient }) => recipient);
    const saysNone = activity.transfers.length === 0 && isWritten(project.register, pointer, "transfers");
    for (const { id, recipient } of purposes.flatMap(({ linked }) => linked.recipients)) {
      if (recipient === undefined || stated.includes(id)) continue;
      const { country } = recipient;
      const isOutside = country !== undefined && !isInEea(country);
      const places = [
        { pointer: joinPointer("", "recipients", id, "country"), value: isOutside ? undefined : country },
        { pointer: `${pointer}/transfers`, value: saysNone && !isOutside ? "none" : undefined },
      ];
      const known = found.get(id);
      // Of two activities one may be silent: then that is what is told.
      if (known === undefined || isKnown(known)) found.set(id, { id, places });
    }
  }
  return [...found.values()];
}

/** True where the register says of all of them that they are in the European Economic Area. */
export function allInEea(context: Context): boolean {
  return whereaboutsOf(context).every(isKnown);
}

function isKnown({ places }: Whereabouts): boolean {
  return places.some(({ value }) => value !== undefined);
}

/** An empty list says something only where somebody wrote it. */
function isWritten(register: Context["project"]["register"], pointer: Pointer, key: string): boolean {
  const at = (place: Pointer) => register.locate(place, "key").range.start.offset;
  return at(joinPointer(pointer, key)) !== at(pointer);
}
