/**
 * How many values one function judges at most. Engines stop optimising functions of more than some tens of kilobytes: one
 * function for 1,000 fields ran 125 times as long as one for 40 (`bench/validate.mjs`).
 */
export const maximumWeight = 32;

/** Divides in order into groups that together weigh no more than a function may hold; a heavy item gets its own. */
export function pack<T extends { readonly weight: number }>(items: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let room = 0;
  for (const item of items) {
    const last = groups.at(-1);
    if (last !== undefined && item.weight <= room) {
      last.push(item);
      room -= item.weight;
    } else {
      groups.push([item]);
      room = maximumWeight - item.weight;
    }
  }
  return groups;
}
