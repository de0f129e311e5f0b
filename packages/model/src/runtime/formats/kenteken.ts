import { compact } from "./text.js";

/** The patterns in which the RDW gives out plates: sidecodes 1 to 14, `X` a letter, `9` a digit. */
const sidecodes = [
  ...["XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9"],
  ...["9-XXX-99", "XX-999-X", "X-999-XX", "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9"],
];

/** By the pattern without dashes: each sidecode has its letters in other places. */
const sidecodeByShape = new Map(sidecodes.map((sidecode) => [sidecode.replaceAll("-", ""), sidecode]));

function sidecodeOf(plate: string): string | undefined {
  // Going through a text of megabytes letter by letter takes a minute.
  if (plate.length !== 6) return undefined;
  return sidecodeByShape.get(plate.replace(/\d/g, "9").replace(/[A-Z]/g, "X"));
}

/** With its dashes, as it is on the car: `AB-123-C`. What is no plate stays, in capitals and without dashes. */
export function tidyKenteken(text: string): string {
  const plate = compact(text);
  const sidecode = sidecodeOf(plate);
  if (sidecode === undefined) return plate;
  let next = 0;
  return sidecode.replace(/[X9]/g, () => plate.charAt(next++));
}

/** A Dutch licence plate of one of the sidecodes 1 to 14. */
export function isKenteken(text: string): boolean {
  return sidecodeOf(compact(text)) !== undefined;
}
