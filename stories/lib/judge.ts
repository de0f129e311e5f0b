import type {
  ComponentCriteria,
  Criterion,
  CriterionStatus,
} from "../../packages/react/src/testing/criteria.js";
import type { TestResult } from "../../scripts/storybook/results.mjs";

/** A criterion with what is known of it now. */
export interface Judged {
  readonly criterion: Criterion;
  readonly status: CriterionStatus;
  /** The day of the test run or of the verdict. */
  readonly date?: string;
}

/** The stories of a file, by their id. */
export type StoryNames = Readonly<Record<string, { readonly file: string; readonly name: string }>>;

/**
 * The criteria of a component with their status. Those that a machine tests pass where everything that they name passed in
 * the last run, and fail where anything failed; what that run did not see is not tested.
 */
export function judge(
  { criteria }: ComponentCriteria,
  results: readonly TestResult[],
  stories: StoryNames,
): readonly Judged[] {
  return criteria.map((criterion) => ({ criterion, ...statusOf(criterion, results, stories) }));
}

function statusOf(
  { tested }: Criterion,
  results: readonly TestResult[],
  stories: StoryNames,
): Omit<Judged, "criterion"> {
  switch (tested.by) {
    case "person":
      return tested.verdict === undefined
        ? { status: "not-tested" }
        : { status: tested.verdict.status, date: tested.verdict.date };
    case "test":
      return together([
        results.filter(({ file, name }) => file === tested.file && name.includes(tested.name)),
      ]);
    case "stories":
      return together(
        tested.stories.map((id) => {
          const story = stories[id];
          return results.filter(({ file, name }) => file === story?.file && name === story.name);
        }),
      );
  }
}

function together(found: readonly (readonly TestResult[])[]): Omit<Judged, "criterion"> {
  const all = found.flat();
  if (all.some(({ status }) => status === "failed")) return dated("fail", all);
  if (found.some((results) => !results.some(({ status }) => status === "passed")))
    return { status: "not-tested" };
  return dated("pass", all);
}

function dated(status: CriterionStatus, results: readonly TestResult[]): Omit<Judged, "criterion"> {
  const date = results
    .map((result) => result.date)
    .sort()
    .at(-1);
  return date === undefined ? { status } : { status, date };
}
