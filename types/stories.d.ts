// What .storybook/build/plugin.ts makes, for the stories that import it.
declare module "virtual:waarom/form/*" {
  const form: import("@waarom/model/runtime").CompiledForm;
  export default form;
}

declare module "virtual:waarom/notices/*" {
  /** By language: the whole notice as a page without scripts. */
  export const pages: Readonly<Record<string, string>>;
  /** By target group and language. */
  export const audiences: Readonly<
    Record<string, Readonly<Record<string, import("@waarom/model/runtime").NoticeTree>>>
  >;
}

declare module "virtual:waarom/versions" {
  /** By story file, relative to the repository: the version of what it shows. */
  const versions: Readonly<Record<string, string>>;
  export default versions;
}

declare module "virtual:waarom/story-names" {
  const names: import("../stories/lib/judge.js").StoryNames;
  export default names;
}

declare module "virtual:waarom/results" {
  const results: readonly import("../scripts/storybook/results.mjs").TestResult[];
  export default results;
}

declare module "virtual:waarom/reviews" {
  const reviews: readonly import("../scripts/storybook/reviews.mjs").Review[];
  export default reviews;
}

declare module "*.css?raw" {
  const text: string;
  export default text;
}

declare module "*.md?raw" {
  const text: string;
  export default text;
}

declare module "virtual:waarom/workplace/*" {
  /** What stands in the page, by language. */
  const page: Readonly<Record<string, string>>;
  export default page;
}
