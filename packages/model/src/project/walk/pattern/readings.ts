import type { Automaton } from "./automaton.js";
import { meet } from "./char-set.js";

/** Where two readers of one text can be after one more character; each pair as `one * size + other`. */
export type NextPairs = (pair: number, allowed: (one: number, other: number) => boolean) => Iterable<number>;

/**
 * At most so many readers of one text can be at the same place at the same time, each having come another way; those
 * that differ only in when they entered a loop count once. Never too low: a pattern tried by backtracking takes no more
 * steps than there are readers, places and characters.
 *
 * A place's readers are those of the places before it, added up, unless no text can bring readers to two of these at
 * once: then only the most of them counts.
 *
 * @param loops - the loops of the automaton, none of which can be gone round in two ways by one text
 */
export function mostReadings(
  automaton: Automaton,
  loops: readonly (readonly number[])[],
  nextPairs: NextPairs,
): number {
  const size = automaton.sets.length;
  const meeting = meetingPairs(automaton, nextPairs);
  const loopOf = new Map(loops.flatMap((loop) => loop.map((position) => [position, loop] as const)));
  const before = entriesOf(automaton, loopOf);
  const readings = new Map<number, number>();

  const at = (position: number): number => {
    const known = readings.get(position);
    if (known !== undefined) return known;
    const members = loopOf.get(position) ?? [position];
    const arriving = members.flatMap((member) => before[member] ?? []);
    const most = atOnce(
      arriving.map((entry) => ({
        ...entry,
        readers: entry.ways * (entry.from === start ? 1 : at(entry.from)),
      })),
      (one, other) => (one === start ? other === start : meeting.has(one * size + other)),
    );
    for (const member of members) readings.set(member, most);
    return most;
  };
  return Math.max(0, ...automaton.sets.map((_, position) => at(position)));
}

/** Before the first character. */
const start = -1;

interface Entry {
  readonly from: number;
  readonly to: number;
  readonly ways: number;
}

/** The ways into each place, but for those inside its own loop. */
function entriesOf(
  { follows, sets, first }: Automaton,
  loopOf: ReadonlyMap<number, readonly number[]>,
): readonly (readonly Entry[])[] {
  const entries: Entry[][] = sets.map(() => []);
  for (const [to, ways] of first) entries[to]?.push({ from: start, to, ways });
  follows.forEach((next, from) => {
    for (const [to, ways] of next)
      if (loopOf.get(from) === undefined || loopOf.get(from) !== loopOf.get(to))
        entries[to]?.push({ from, to, ways });
  });
  return entries;
}

/** The pairs of places at which two readers of one text can be at the same time. */
function meetingPairs({ sets, first }: Automaton, nextPairs: NextPairs): ReadonlySet<number> {
  const size = sets.length;
  const seen = new Set<number>();
  const open: number[] = [];
  const enter = (pair: number) => {
    if (seen.has(pair)) return;
    seen.add(pair);
    open.push(pair);
  };
  for (const one of first.keys())
    for (const other of first.keys()) {
      const [left, right] = [sets[one], sets[other]];
      if (left !== undefined && right !== undefined && meet(left, right)) enter(one * size + other);
    }
  for (let pair = open.pop(); pair !== undefined; pair = open.pop())
    for (const next of nextPairs(pair, () => true)) enter(next);
  return seen;
}

/** The most readers that can arrive at once: entries are put in groups of which only one can be used at a time, greedily. */
function atOnce(
  entries: readonly (Entry & { readonly readers: number })[],
  meets: (one: number, other: number) => boolean,
): number {
  const groups: Entry[][] = [];
  let most = 0;
  for (const entry of entries.toSorted((a, b) => b.readers - a.readers)) {
    const together = (other: Entry) => meets(other.from, entry.from) && meets(other.to, entry.to);
    const group = groups.find((members) => !members.some(together));
    if (group === undefined) {
      groups.push([entry]);
      most += entry.readers;
    } else group.push(entry);
  }
  return most;
}
