// What the last run of each test suite found, for the acceptance criteria in Storybook.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../lib/packages.mjs";

/**
 * @typedef {object} TestResult
 * @property {string} file relative to the repository
 * @property {string} name with the names of what it stands in
 * @property {"passed" | "failed" | "skipped"} status
 * @property {string} date ISO 8601, the day only
 */

/** @typedef {{ fullName: string, status: string }} Assertion */
/** @typedef {{ name: string, startTime: number, assertionResults: readonly Assertion[] }} TestFile */

/**
 * @param {string} folder where `npm test` leaves its reports
 * @returns {TestResult[]}
 */
export function readResults(folder = join(root, ".cache/test")) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => resultsIn(readFileSync(join(folder, name), "utf8")));
}

/**
 * @param {string} text a report as Vitest writes it in JSON
 * @returns {TestResult[]}
 */
export function resultsIn(text) {
  /** @type {{ testResults?: readonly TestFile[] }} */
  const report = JSON.parse(text);
  return (report.testResults ?? []).flatMap(({ name, startTime, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      file: relative(root, name).replaceAll("\\", "/"),
      name: fullName.trim(),
      status: status === "passed" || status === "failed" ? status : /** @type {const} */ ("skipped"),
      date: new Date(startTime).toISOString().slice(0, 10),
    })),
  );
}
