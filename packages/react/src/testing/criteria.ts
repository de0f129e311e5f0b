/** A text for designers, in both languages. */
interface InBoth {
  readonly nl: string;
  readonly en: string;
}

export const statuses = ["pass", "fail", "not-tested", "cannot-tell"] as const;
/** `cannot-tell`: somebody looked and does not dare to say. */
export type CriterionStatus = (typeof statuses)[number];

/** What a person found, and in which version of the component. */
interface Verdict {
  readonly status: CriterionStatus;
  /** ISO 8601, the day. */
  readonly date: string;
  readonly by: string;
}

/**
 * How a criterion is tested. What a machine tests has no status of its own here: that comes from the last test run.
 *
 * - `stories`: those stories pass, with what they do and what axe finds under every theme;
 * - `test`: a test of that name passes, in that file;
 * - `person`: somebody must look or listen, in the way that `how` says.
 */
export type Tested =
  | { readonly by: "stories"; readonly stories: readonly string[] }
  | { readonly by: "test"; readonly file: string; readonly name: string }
  | { readonly by: "person"; readonly how: InBoth; readonly verdict?: Verdict };

export interface Criterion {
  readonly id: string;
  readonly says: InBoth;
  /** The success criterion of WCAG 2.2 that it serves: "1.4.12". */
  readonly wcag?: string;
  readonly tested: Tested;
}

/** When a component is good, as data: shown in Storybook beside its stories, and judged by the last test run. */
export interface ComponentCriteria {
  /** The component, as its file calls it. */
  readonly component: string;
  /** The title of its stories. */
  readonly title: string;
  /** Every state that must be looked at, with the id of the story that shows it. */
  readonly states: readonly { readonly state: InBoth; readonly story: string }[];
  readonly criteria: readonly Criterion[];
}
