// From runs to tables.
import { pages } from "./pages.mjs";
import { median, pairedRatio, quantile } from "./statistics.mjs";

/** @typedef {import("./runs.mjs").Runs} Runs */
/** @typedef {import("./runs.mjs").Measured} Measured */
/** @typedef {{ what: string, beside: string, must: number, aim: number, of: (runs: Runs) => import("./statistics.mjs").Ratio }} Must */

/**
 * A figure of a page, by round.
 * @param {Runs} runs
 * @param {Measured} page
 * @param {number} fields
 * @param {string} figure
 * @returns {Map<number, number>}
 */
function byRound({ runs }, page, fields, figure) {
  const found = runs.filter((run) => run.page === page && run.fields === fields);
  return new Map(
    found.flatMap(({ round, figures }) => {
      const value = figures[figure];
      return value === undefined ? [] : [[round, value]];
    }),
  );
}

/**
 * @param {Measured} ours
 * @param {Measured} theirs
 * @param {string} figure
 */
function beside(ours, theirs, figure) {
  /** @param {Runs} runs */
  return (runs) => {
    const others = byRound(runs, theirs, 1000, figure);
    return pairedRatio(
      [...byRound(runs, ours, 1000, figure)].flatMap(([round, value]) => {
        const other = others.get(round);
        return other === undefined ? [] : [/** @type {const} */ ([value, other])];
      }),
    );
  };
}

/**
 * How much more a figure grows from 100 to 1,000 fields than that of plain HTML.
 * @param {string} figure
 */
function growth(figure) {
  /** @param {Runs} runs */
  return (runs) => {
    const [ours, oursSmall, theirs, theirsSmall] = [
      byRound(runs, "waarom", 1000, figure),
      byRound(runs, "waarom", 100, figure),
      byRound(runs, "html", 1000, figure),
      byRound(runs, "html", 100, figure),
    ];
    return pairedRatio(
      [...ours].flatMap(([round, value]) => {
        const others = [oursSmall.get(round), theirs.get(round), theirsSmall.get(round)];
        const [small, html, htmlSmall] = others;
        return small === undefined || html === undefined || htmlSmall === undefined
          ? []
          : [/** @type {const} */ ([value / small, html / htmlSmall])];
      }),
    );
  };
}

/** @type {readonly Must[]} */
const musts = [
  {
    what: "key to next paint",
    beside: "plain HTML",
    must: 1.15,
    aim: 1,
    of: beside("waarom", "html", "key"),
  },
  {
    what: "key to next paint, all errors shown",
    beside: "plain HTML",
    must: 1.15,
    aim: 1,
    of: beside("waarom", "html", "keyWithErrors"),
  },
  {
    what: "scripting per key",
    beside: "React without handlers",
    must: 1.25,
    aim: 1.1,
    of: beside("waarom", "uncontrolled", "keyScript"),
  },
  { what: "leaving a field", beside: "plain HTML", must: 2, aim: 1.3, of: beside("waarom", "html", "leave") },
  {
    what: "leaving a field, all errors shown",
    beside: "plain HTML",
    must: 2,
    aim: 1.3,
    of: beside("waarom", "html", "leaveWithErrors"),
  },
  {
    what: "sending, everything wrong",
    beside: "React, hand-written",
    must: 1.2,
    aim: 1,
    of: beside("waarom", "handwritten", "submit"),
  },
  {
    what: "painted, drawn in the browser",
    beside: "React, hand-written",
    must: 1.4,
    aim: 1.2,
    of: beside("waarom", "handwritten", "painted"),
  },
  {
    what: "painted, drawn on the server",
    beside: "plain HTML",
    must: 1.3,
    aim: 1.15,
    of: (runs) => serverPainted(runs),
  },
  { what: "heap", beside: "RJSF", must: 0.8, aim: 0.5, of: beside("waarom", "rjsf", "heap") },
  {
    what: "growth of a key, 100 to 1,000 fields",
    beside: "plain HTML's",
    must: 1.25,
    aim: 1,
    of: growth("key"),
  },
  {
    what: "growth of leaving, 100 to 1,000 fields",
    beside: "plain HTML's",
    must: 1.25,
    aim: 1,
    of: growth("leave"),
  },
];

/** @param {Runs} runs */
function serverPainted(runs) {
  const html = byRound(runs, "html", 1000, "painted");
  return pairedRatio(
    [...byRound(runs, "waarom-prerendered", 1000, "painted")].flatMap(([round, value]) => {
      const other = html.get(round);
      return other === undefined ? [] : [/** @type {const} */ ([value, other])];
    }),
  );
}

/** @type {readonly (readonly [figure: string, heading: string, digits: number])[]} */
const columns = [
  ["key", "key → paint", 1],
  ["p95", "p95", 1],
  ["keyWithErrors", "with errors", 1],
  ["p95WithErrors", "p95", 1],
  ["keyScript", "script per key", 2],
  ["leave", "leaving", 1],
  ["leaveWithErrors", "with errors", 1],
  ["submit", "sending", 0],
  ["fromScript", "script → painted", 0],
  ["painted", "first byte → painted", 0],
  ["heap", "heap MB", 1],
  ["nodes", "elements", 0],
];

/**
 * @param {Runs} runs
 * @param {Measured} page
 * @param {number} fields
 * @param {string} figure
 */
function figureOf(runs, page, fields, figure) {
  const here = runs.runs.filter((run) => run.page === page && run.fields === fields);
  if (figure === "p95")
    return quantile(
      here.flatMap(({ keyTimes }) => keyTimes),
      0.95,
    );
  if (figure === "p95WithErrors")
    return quantile(
      here.flatMap(({ keyTimesWithErrors }) => keyTimesWithErrors),
      0.95,
    );
  return median([...byRound(runs, page, fields, figure).values()]);
}

/** @param {number} value @param {number} digits */
function written(value, digits) {
  return Number.isNaN(value) ? "" : value.toLocaleString("en", { maximumFractionDigits: digits });
}

/** @param {Measured} page */
function titleOf(page) {
  return page === "waarom-prerendered" ? "Waarom, drawn on a server" : pages[page].title;
}

/**
 * Every page's medians at one size.
 * @param {Runs} runs
 * @param {number} fields
 */
export function figuresTable(runs, fields) {
  const measured = [...new Set(runs.runs.filter((run) => run.fields === fields).map(({ page }) => page))];
  const order = [...Object.keys(pages), "waarom-prerendered"];
  const shown = measured.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const rows = shown.map((page) => {
    const cells = columns.map(([figure, , digits]) => written(figureOf(runs, page, fields, figure), digits));
    const weight = runs.weights[`${page}-${fields}`];
    return [titleOf(page), ...cells, weight === undefined ? "" : written(weight / 1000, 1)];
  });
  return table(["", ...columns.map(([, heading]) => heading), "JS kB gz"], rows);
}

/** As the issue asks. */
const fewestRuns = 15;

/** @param {Runs} runs */
export function mustsTable(runs) {
  const rows = musts.map(({ what, beside: other, must, aim, of }) => {
    const { ratio, low, high, runs: count } = of(runs);
    const held = low > must ? "**no**" : ratio <= aim ? "yes, and the aim" : "yes";
    // An interval of a few runs is so wide that anything holds.
    const verdict = count < fewestRuns ? "too few runs to say" : held;
    return [
      what,
      other,
      count === 0 ? "" : `${ratio.toFixed(2)}×`,
      count < 2 ? "" : `${low.toFixed(2)}–${high.toFixed(2)}`,
      `${must}×`,
      `${aim}×`,
      String(count),
      verdict,
    ];
  });
  const weight = runs.weights["waarom-25"];
  if (weight !== undefined)
    rows.push([
      "script for 25 fields, with React, gzip",
      "",
      `${(weight / 1000).toFixed(1)} kB`,
      "",
      "140 kB",
      "120 kB",
      "",
      weight > 140_000 ? "**no**" : weight <= 120_000 ? "yes, and the aim" : "yes",
    ]);
  return table(["what", "beside", "ratio", "95%", "must", "aim", "runs", "holds"], rows);
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const lines = [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
