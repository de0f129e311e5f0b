import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../../scripts/lib/packages.mjs";
import { versionOf } from "../../../scripts/storybook/versions.mjs";

const why = join(root, "stories/why-button/why-button.stories.tsx");
const receipt = join(root, "stories/form-patterns/receipt.stories.tsx");

/** The version after a change in a file whose path ends so. */
const after = (story: string, changed: string) =>
  versionOf(story, (path) => readFileSync(path, "utf8") + (path.endsWith(changed) ? "\n/* changed */" : ""));

describe("the version of what a story shows", () => {
  it("stays the same while nothing changes", () => {
    expect(versionOf(why)).toBe(versionOf(why));
    expect(versionOf(why)).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each([
    "why-button.stories.tsx",
    "why/WhyWeAsk.tsx",
    "why/Disclosure.tsx",
    "styles/why.css",
    "styles/tokens.css",
  ])("changes with %s", (file) => {
    expect(after(why, file)).not.toBe(versionOf(why));
  });

  it("stays the same when something changes of which it shows nothing", () => {
    for (const file of [
      "widgets/FileWidget.tsx",
      "styles/files.css",
      "form/PrivacyForm.tsx",
      "receipt.stories.tsx",
    ])
      expect(after(why, file)).toBe(versionOf(why));
    expect(after(receipt, "why/WhyWeAsk.tsx")).toBe(versionOf(receipt));
  });
});
