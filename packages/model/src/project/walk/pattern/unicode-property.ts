import type { CharSet } from "./char-set.js";

const known = new Map<string, CharSet>();
const lastCode = 0x10ffff;

/**
 * The characters that have a property of Unicode, as this engine knows them. Each is asked once, which takes some
 * hundredths of a second.
 *
 * @param property - as between the braces of `\\p{Lu}`; one that `RegExp` accepts
 */
export function charactersWith(property: string): CharSet {
  const found = known.get(property);
  if (found !== undefined) return found;
  const has = new RegExp(`^\\p{${property}}$`, "u");
  const ranges: [number, number][] = [];
  let before: [number, number] | undefined;
  for (let code = 0; code <= lastCode; code += 1) {
    if (!has.test(String.fromCodePoint(code))) before = undefined;
    else if (before === undefined) {
      before = [code, code];
      ranges.push(before);
    } else before[1] = code;
  }
  known.set(property, ranges);
  return ranges;
}
