/** Longer words are no typing mistakes, and comparing them would cost time. */
const longest = 64;

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one word of the other
 * (optimal string alignment).
 */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + changed,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Spelling apart: capitals and the sign between words are no difference that a person sees. */
function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]+/g, "-");
}

/**
 * The candidate that somebody probably meant, or undefined where none is near: at most one mistake in three letters.
 *
 * @example
 * didYouMean("purpse", ["purpose", "source"]); // "purpose"
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  const wanted = plain(word);
  let allowed = Math.max(1, Math.floor(wanted.length / 3));
  let nearest: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > allowed || candidate.length > longest) continue;
    const distance = editDistance(wanted, plain(candidate));
    if (distance > allowed || (distance === allowed && nearest !== undefined)) continue;
    nearest = candidate;
    allowed = distance;
  }
  return nearest;
}
