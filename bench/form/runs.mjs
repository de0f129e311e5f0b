// The runs of the bench: every page in turn, again and again, so that what else the machine does falls on all alike.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/packages.mjs";
import { launch } from "./browser.mjs";
import { visit } from "./measure.mjs";
import { serve } from "./server.mjs";

/** @typedef {import("./pages.mjs").PageName | "waarom-prerendered"} Measured */
/** @typedef {{ page: Measured, fields: number, round: number, figures: Record<string, number>, keyTimes: number[], keyTimesWithErrors: number[] }} Run */
/** @typedef {{ weights: Record<string, number>, runs: Run[] }} Runs */
/** @typedef {{ fields: number, rounds: number, pages: readonly Measured[], peers: readonly Measured[], peerRounds: number }} Series */

export const path = join(root, ".cache/bench/form.json");

/** @returns {Runs | undefined} what was measured before */
export function earlierRuns() {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/**
 * @param {Runs} known grows with each visit, and is kept after each round
 * @param {readonly Series[]} series
 */
export async function measure(known, series) {
  const server = await serve();
  try {
    for (const one of series) {
      const first =
        1 +
        Math.max(-1, ...known.runs.filter(({ fields }) => fields === one.fields).map(({ round }) => round));
      for (let round = first; round < first + one.rounds; round++) {
        const pages = [...one.pages, ...(round < one.peerRounds ? one.peers : [])];
        const start = round % pages.length;
        const inTurn = [...pages.slice(start), ...pages.slice(0, start)];
        known.runs.push(...(await oneRound(server.origin, inTurn, one.fields, round)));
        writeFileSync(path, JSON.stringify(known));
        console.log(`${one.fields} fields, round ${round + 1}: ${inTurn.length} pages`);
      }
    }
  } finally {
    server.close();
  }
}

/**
 * A browser of its own per round.
 * @param {string} origin
 * @param {readonly Measured[]} pages
 * @param {number} fields
 * @param {number} round
 * @returns {Promise<Run[]>}
 */
async function oneRound(origin, pages, fields, round) {
  const browser = await launch();
  try {
    /** @type {Run[]} */
    const runs = [];
    for (const page of pages) {
      const seen = await visit(browser, origin, page, fields, { keys: 12, leaves: 4 });
      runs.push({ page, fields, round, ...seen });
    }
    return runs;
  } finally {
    await browser.close();
  }
}
