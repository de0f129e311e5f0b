// Figures from repeated, paired runs.

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * Between the two nearest values, as far as the quantile lies between them.
 * @param {readonly number[]} values
 * @param {number} part
 */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) return Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** Student's t at 97.5%, by degrees of freedom. */
const students = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/**
 * @typedef {{ ratio: number, low: number, high: number, runs: number }} Ratio a geometric mean with its 95% interval
 */

/**
 * How many times as much one page needs as another, from values of the same runs. The mean and the interval are taken of
 * the logarithms, so that twice and half weigh the same.
 * @param {readonly (readonly [number, number])[]} pairs
 * @returns {Ratio}
 */
export function pairedRatio(pairs) {
  const logs = pairs.map(([ours, theirs]) => Math.log(ours / theirs));
  const runs = logs.length;
  const mean = logs.reduce((sum, log) => sum + log, 0) / runs;
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (runs - 1);
  const half =
    runs < 2 ? Number.POSITIVE_INFINITY : (students[runs - 2] ?? 1.96) * Math.sqrt(variance / runs);
  return { ratio: Math.exp(mean), low: Math.exp(mean - half), high: Math.exp(mean + half), runs };
}
