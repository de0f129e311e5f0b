import type { Judged } from "../../stories/lib/judge.js";
import type { Review } from "../../scripts/storybook/reviews.mjs";

/** Sent from the story to the panels beside it, after it was drawn and each time that it changed. */
export const lookedAt = "waarom/looked-at";

export interface Looked {
  readonly story: string;
  readonly title: string;
  readonly name: string;
  /** Of what the story shows: it changes when the component does. */
  readonly version: string;
  readonly circumstances: string;
  readonly language: "nl" | "en";
  readonly criteria: readonly Judged[];
  readonly transcript: readonly string[];
  readonly reviews: readonly Review[];
}
