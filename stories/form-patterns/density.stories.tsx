import type { Meta, StoryObj } from "@storybook/react-vite";
import { PrivacyForm } from "@waarom/react";
import party from "virtual:waarom/form/gemeente-voorbeeld/straatfeest";
import permit from "virtual:waarom/form/gemeente-voorbeeld/parkeervergunning";
import { expect } from "storybook/test";
import { only } from "../lib/only.js";
import { words } from "../lib/example.js";
import { transcript } from "../lib/transcript.js";

/** How much a resident has to take in: the most important judgement of all. */
const meta = {
  title: "Form patterns/Density",
  component: PrivacyForm,
  args: { form: party, language: "nl" },
  parameters: { composed: true },
} satisfies Meta<typeof PrivacyForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const unfoldAll: NonNullable<Story["play"]> = async ({ canvasElement, userEvent }) => {
  for (const summary of canvasElement.querySelectorAll(".waarom-why > details > summary"))
    await userEvent.click(summary);
  await expect(canvasElement.querySelectorAll(".waarom-why > details:not([open])")).toHaveLength(0);
};

/** Twenty questions as a resident meets them: everything folded that may be. */
export const TwentyQuestionsFolded: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll(".waarom-field").length).toBeGreaterThanOrEqual(20);
    await expect(canvasElement.querySelectorAll(".waarom-why details[open]")).toHaveLength(0);
  },
};

/** The same with everything unfolded: no sentence that stood in sight before may stand twice. */
export const TwentyQuestionsUnfolded: Story = {
  play: async (context) => {
    await unfoldAll(context);
    const sentences = [...context.canvasElement.querySelectorAll(".waarom-why > .waarom-why__short")].map(
      ({ textContent }) => textContent,
    );
    await expect(sentences.length).toBeGreaterThanOrEqual(3);
    await expect(sentences).toEqual([...new Set(sentences)]);
  },
};

/** Eight questions with the same purpose: they share one button, above the first of them. */
export const SamePurposeEightTimes: Story = {
  args: {
    form: only(party, ["datum", "begin", "einde", "bezoekers", "dicht", "muziek", "podium", "tent"]),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(words.why)).toHaveLength(1);
  },
};

/** One answer that is used for several purposes: one button, in which each purpose has its own reason. */
export const SeveralPurposesAtOneField: Story = {
  args: { form: only(permit, ["email"]) },
  play: unfoldAll,
};

/** What somebody sees first on a small telephone: the title, who asks, and for what. */
export const FirstScreenAt320: Story = {
  args: { form: permit },
  globals: { viewport: { value: "w320" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { level: 1 }).getBoundingClientRect().bottom).toBeLessThan(640);
  },
};

/** As it is heard: open "Screen reader" beside the story. A folded button is one stop, not a paragraph. */
export const ReadAloud: Story = {
  args: { form: only(permit, ["kenteken", "eigenParkeerplaats"]) },
  play: async ({ canvasElement }) => {
    const lines = transcript(canvasElement, "nl");
    await expect(lines.filter((line) => line.startsWith("knop, samengevouwen"))).not.toHaveLength(0);
    await expect(lines.find((line) => line.startsWith("invoerveld"))).toMatch(/Kenteken.*RDW/);
  },
};
