import { describe, expect, it } from "vitest";
import type { ComponentCriteria, Tested } from "../../../packages/react/src/testing/criteria.js";
import { resultsIn } from "../../../scripts/storybook/results.mjs";
import { root } from "../../../scripts/lib/packages.mjs";
import { judge } from "../../../stories/lib/judge.js";

const stories = {
  "a--one": { file: "stories/a.stories.tsx", name: "One" },
  "a--two": { file: "stories/a.stories.tsx", name: "Two" },
};

function criteriaOf(tested: Tested): ComponentCriteria {
  return {
    component: "A",
    title: "A",
    states: [],
    criteria: [{ id: "a", says: { nl: "a", en: "a" }, tested }],
  };
}

const report = (statuses: Readonly<Record<string, string>>) =>
  resultsIn(
    JSON.stringify({
      testResults: [
        {
          name: `${root}stories/a.stories.tsx`,
          startTime: Date.UTC(2026, 10, 24, 12),
          assertionResults: Object.entries(statuses).map(([name, status]) => ({
            fullName: `${name} `,
            status,
          })),
        },
      ],
    }),
  );

const status = (tested: Tested, results: ReturnType<typeof report>) =>
  judge(criteriaOf(tested), results, stories).map((judged) => [judged.status, judged.date]);

const both: Tested = { by: "stories", stories: ["a--one", "a--two"] };

describe("the status of a criterion", () => {
  it("passes on the day of the run, where all its stories passed", () => {
    expect(status(both, report({ One: "passed", Two: "passed" }))).toEqual([["pass", "2026-11-24"]]);
  });

  it("fails where one of them failed, also where another was not run", () => {
    expect(status(both, report({ Two: "failed" }))).toEqual([["fail", "2026-11-24"]]);
  });

  it("is not tested where the last run left a story out", () => {
    expect(status(both, report({ One: "passed" }))).toEqual([["not-tested", undefined]]);
    expect(status(both, report({ One: "passed", Two: "skipped" }))).toEqual([["not-tested", undefined]]);
    expect(status(both, [])).toEqual([["not-tested", undefined]]);
  });

  it("follows a test by a part of its name, in its file only", () => {
    const tested: Tested = { by: "test", file: "stories/a.stories.tsx", name: "On" };
    expect(status(tested, report({ One: "passed" }))).toEqual([["pass", "2026-11-24"]]);
    expect(status({ ...tested, file: "elsewhere.ts" }, report({ One: "passed" }))).toEqual([
      ["not-tested", undefined],
    ]);
  });

  it("is what a person says, where a person must look", () => {
    const how = { nl: "Luister.", en: "Listen." };
    expect(status({ by: "person", how }, [])).toEqual([["not-tested", undefined]]);
    const verdict = { status: "cannot-tell", date: "2026-11-20", by: "Noor" } as const;
    expect(status({ by: "person", how, verdict }, [])).toEqual([["cannot-tell", "2026-11-20"]]);
  });
});
