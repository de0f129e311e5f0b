import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactNode } from "react";
import { expect } from "storybook/test";
import comprehension from "virtual:waarom/workplace/comprehension";
import desk from "virtual:waarom/workplace/desk";
import findings from "virtual:waarom/workplace/findings";
import overview from "virtual:waarom/workplace/overview";
import review from "virtual:waarom/workplace/review";
import texts from "virtual:waarom/workplace/texts";
import "../../packages/cli/src/client/desk.css";
import "../../packages/cli/src/client/findings.css";
import "../../packages/cli/src/client/site.css";

interface WorkplaceProps {
  readonly page: Readonly<Record<string, string>>;
  readonly language: "nl" | "en";
}

/** A page of `waarom dev` as its server writes it; its scripts do not run here. */
function Workplace({ page, language }: WorkplaceProps): ReactNode {
  return (
    <div
      className="site"
      lang={language}
      // Its links lead to pages that are not here.
      onClickCapture={(event) => {
        if (event.target instanceof Element && event.target.closest("a, button") !== null)
          event.preventDefault();
      }}
      dangerouslySetInnerHTML={{ __html: page[language] ?? "" }}
    />
  );
}

/** What an editor and a privacy officer see in `waarom dev`. It has its own look: no municipality's. */
const meta = {
  title: "Editor's workplace",
  component: Workplace,
  args: { page: overview, language: "nl" },
  parameters: { composed: true, layout: "fullscreen", controls: { include: ["language"] } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { level: 1 })).toBeVisible();
  },
} satisfies Meta<typeof Workplace>;

export default meta;
type Story = StoryObj<typeof meta>;

/** All forms, with what stops them. */
export const Overview: Story = {};

/** What the linter found, per person who can mend it: each finding at its place, in words. */
export const Findings: Story = { args: { page: findings } };

/** All texts, with where they are used and what is missing. */
export const Texts: Story = { args: { page: texts } };

/** The desk of an editor: the source beside what a resident reads. Without scripts it is a plain form. */
export const Desk: Story = { args: { page: desk } };

/** What the privacy officer goes through before something is published. */
export const Review: Story = { args: { page: review } };

/** To hold beside a form while residents fill it in: did they understand why? */
export const Comprehension: Story = { args: { page: comprehension } };
