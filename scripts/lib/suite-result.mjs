import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult */

/**
 * What Vitest's JSON report says, with two things that its totals leave out: a file that did not load, and a run that
 * failed although no test did.
 * @param {string} file
 * @param {number} status the exit status of Vitest
 * @returns {Count}
 */
export function readResult(file, status) {
  /** @type {FileResult[]} */
  let files;
  try {
    files = JSON.parse(readFileSync(file, "utf8")).testResults;
  } catch {
    return { passed: 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  }
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  /** @param {string} wanted */
  const count = (wanted) => tests.filter((test) => test.status === wanted).length;
  const notLoaded = files.filter(
    ({ status: outcome, assertionResults }) =>
      outcome === "failed" && assertionResults.every((test) => test.status !== "failed"),
  ).length;

  const passed = count("passed");
  const failed = count("failed") + notLoaded;
  return {
    passed,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: tests.length - passed - count("failed"),
  };
}
