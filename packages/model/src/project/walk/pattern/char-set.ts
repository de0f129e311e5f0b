/** Characters as ranges of code points, in order and apart from each other. */
export type CharSet = readonly (readonly [from: number, to: number])[];

const last = 0x10ffff;
export const anyChar: CharSet = [[0, last]];
export const digits: CharSet = [[48, 57]];
export const wordChars: CharSet = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
export const spaces: CharSet = [
  [9, 13],
  [32, 32],
  [160, 160],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
/** What `.` matches: anything but a line's end. */
export const inLine: CharSet = complement([
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
]);

export function char(code: number): CharSet {
  return [[code, code]];
}

export function union(sets: readonly CharSet[]): CharSet {
  const ranges = sets.flat().toSorted(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [from, to] of ranges) {
    const before = joined.at(-1);
    if (before !== undefined && from <= before[1] + 1) before[1] = Math.max(before[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

export function complement(set: CharSet): CharSet {
  const gaps: [number, number][] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) gaps.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= last) gaps.push([next, last]);
  return gaps;
}

/** True when some character is in both. */
export function meet(one: CharSet, other: CharSet): boolean {
  if (one === other) return one.length > 0;
  let index = 0;
  for (const [from, to] of one) {
    for (;;) {
      const range = other[index];
      if (range === undefined) return false;
      if (range[1] >= from) break;
      index += 1;
    }
    const range = other[index];
    if (range !== undefined && range[0] <= to) return true;
  }
  return false;
}
