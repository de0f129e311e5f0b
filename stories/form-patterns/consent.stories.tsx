import type { Meta, StoryObj } from "@storybook/react-vite";
import { PrivacyForm } from "@waarom/react";
import permit from "virtual:waarom/form/gemeente-voorbeeld/parkeervergunning";
import survey from "virtual:waarom/form/gemeente-voorbeeld/klussenmunt";
import { expect } from "storybook/test";
import { kinds } from "../../packages/react/src/testing/kinds.js";

const meta = {
  title: "Form patterns/Consent",
  component: PrivacyForm,
  args: { form: kinds.consent, language: "nl", headingLevel: 2 },
} satisfies Meta<typeof PrivacyForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Optional, never ticked beforehand, one purpose each. */
export const NotTicked: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("checkbox")).not.toBeChecked();
    await expect(canvas.getByRole("checkbox")).not.toBeRequired();
  },
};

export const Ticked: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("checkbox"));
    await expect(canvas.getByRole("checkbox")).toBeChecked();
  },
};

/** Among other questions, with what it changes beside it: nothing, for the permit. */
export const BesideOtherQuestions: Story = {
  args: { form: permit, headingLevel: 1 },
  parameters: { composed: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("checkbox")).not.toBeChecked();
    await expect(canvas.getByText(/(maakt voor de vergunning niet uit|makes no difference)/)).toBeVisible();
  },
};

/** Consent to be called by somebody else: who that is stands in sight. */
export const ForSomebodyElse: Story = {
  args: { form: survey, headingLevel: 1 },
  parameters: { composed: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("checkbox", { name: /Hogeschool|University/ })).not.toBeChecked();
  },
};
