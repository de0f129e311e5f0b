// Nothing reaches a resident that no designer could look at: what is exported, each state that its criteria name, each kind
// of field and each example form has a story.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as react from "@waarom/react";
import { describe, expect, it } from "vitest";
import { statuses } from "../../../packages/react/src/testing/criteria.js";
import { kinds } from "../../../packages/react/src/testing/kinds.js";
import { root } from "../../../scripts/lib/packages.mjs";
import { storyIndex } from "../../../scripts/storybook/story-index.mjs";
import { allCriteria } from "../../../stories/lib/all-criteria.js";

const stories = storyIndex();
const ids = new Set(stories.map(({ id }) => id));

/** What a page can show: its name begins as a component's does. */
const components = Object.keys(react).filter((name) => /^[A-Z]/.test(name) && !name.endsWith("Error"));

describe("every exported component", () => {
  it.each(components)("%s has stories of its own", (name) => {
    expect(stories.filter(({ component }) => component === name)).not.toEqual([]);
  });

  it.each(components)("%s has acceptance criteria", (name) => {
    expect(allCriteria.map(({ component }) => component)).toContain(name);
  });
});

describe.each(allCriteria)("the criteria of $component", ({ component, title, states, criteria }) => {
  it("stand beside the component", () => {
    const beside = readdirSync(join(root, "packages/react/src"), { recursive: true, encoding: "utf8" });
    const file = beside.find((path) => path.endsWith(`${component}.criteria.ts`));
    expect(file).toBeDefined();
    expect(existsSync(join(root, "packages/react/src", (file ?? "").replace(".criteria.ts", ".tsx")))).toBe(
      true,
    );
  });

  it.each(states)("have a story that shows: $state.en", ({ story }) => {
    expect(ids).toContain(story);
  });

  it("are shown beside stories that exist", () => {
    expect(stories.map((story) => story.title)).toContain(title);
  });

  it.each(criteria)("$id is tested as it says", ({ tested, says }) => {
    expect(says.nl).not.toBe("");
    expect(says.en).not.toBe("");
    if (tested.by === "person" && tested.verdict !== undefined) {
      expect(statuses).toContain(tested.verdict.status);
      expect(tested.verdict.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    if (tested.by === "stories") for (const story of tested.stories) expect(ids).toContain(story);
    if (tested.by === "test") expect(readFileSync(join(root, tested.file), "utf8")).toContain(tested.name);
  });

  it("name each criterion once, and only success criteria of WCAG 2.2", () => {
    const names = criteria.map(({ id }) => id);
    expect(names).toEqual([...new Set(names)]);
    for (const { wcag } of criteria) if (wcag !== undefined) expect(wcag).toMatch(/^[1-4]\.[1-5]\.\d{1,2}$/);
  });
});

describe("stories", () => {
  it("show every kind of field", () => {
    const text = stories.find(({ title }) => title === "Fields")?.text ?? "";
    const everywhere = stories.map((story) => story.text).join("\n");
    for (const kind of Object.keys(kinds)) {
      const named = [`kinds.${kind}`, `kinds["${kind}"]`];
      expect(
        named.some((name) => text.includes(name) || everywhere.includes(name)),
        kind,
      ).toBe(true);
    }
  });

  it.each(["gemeente-voorbeeld", "woningcorporatie-voorbeeld"])("show every form of %s", (example) => {
    const text = stories.find(({ title }) => title === "Whole forms")?.text ?? "";
    const forms = readdirSync(join(root, "examples", example, "forms")).filter((name) =>
      name.endsWith(".form.json"),
    );
    expect(forms).not.toEqual([]);
    for (const form of forms)
      expect(text).toContain(`virtual:waarom/form/${example}/${form.replace(".form.json", "")}`);
  });
});
