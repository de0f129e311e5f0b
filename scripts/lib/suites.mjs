// The test suites, in the order in which they run: the fastest and the most telling first. Budgets are seconds on two
// cores; together they stay under a quarter of an hour.

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} about
 * @property {readonly string[]} projects of vitest.config.ts
 * @property {number} budget in seconds
 * @property {boolean} [needsBuild] it looks at what was built
 */

/** @type {readonly Suite[]} */
export const suites = [
  {
    name: "unit",
    about: "functions and components, without a browser",
    projects: ["node", "jsdom"],
    budget: 150,
  },
  {
    name: "browser",
    about: "components in a real Chromium",
    projects: ["browser"],
    budget: 120,
  },
  {
    name: "stories",
    about: "every story does what it says, without an accessibility fault under any theme",
    projects: ["storybook"],
    budget: 120,
  },
  {
    name: "visual",
    about: "the built Storybook, and what stories look like against how they looked",
    projects: ["visual"],
    budget: 120,
  },
  {
    name: "e2e",
    about: "built pages, used as a resident would",
    projects: ["e2e"],
    budget: 240,
    needsBuild: true,
  },
  {
    name: "consumer",
    about: "the packed packages, installed elsewhere",
    projects: ["consumer"],
    budget: 120,
    needsBuild: true,
  },
];
