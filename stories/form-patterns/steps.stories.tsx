import type { Meta, StoryObj } from "@storybook/react-vite";
import { PrivacyForm } from "@waarom/react";
import { expect } from "storybook/test";
import { stepped } from "../../packages/react/src/testing/steps.js";
import { permitAnswers } from "../lib/answers.js";
import { words } from "../lib/example.js";
import { steppedPermit } from "../lib/stepped.js";

const meta = {
  title: "Form patterns/Steps",
  component: PrivacyForm,
  args: { form: steppedPermit, language: "nl" },
} satisfies Meta<typeof PrivacyForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** How far it is, in words. What the municipality does with the answers stands on the first step only. */
export const FirstStep: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { name: /^(Stap 1 van 4|Step 1 of 4)/ })).toBeVisible();
  },
};

/** The next step: the focus is on its heading, so that whoever listens knows where they are. */
export const SecondStep: Story = {
  args: { initialData: permitAnswers },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: words.next }));
    await expect(canvas.getByRole("heading", { name: /^(Stap 2 van 4|Step 2 of 4)/ })).toHaveFocus();
  },
};

/** An answer can give the form a step more; the count follows. */
export const ConditionalStep: Story = {
  args: { form: stepped },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("radio", { name: "Een lamp" }));
    await expect(canvas.getByRole("heading", { name: /^(Stap 1 van 4|Step 1 of 4)/ })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: words.next }));
    await expect(canvas.getByRole("heading", { name: /^(Stap 2 van 4|Step 2 of 4)/ })).toHaveFocus();
  },
};

/** A step that is not complete stays; its faults stand on top of it. */
export const StepWithErrors: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: words.next }));
    await expect(canvas.getByRole("heading", { name: /^\d+ (antwoord|answer)/ })).toHaveFocus();
  },
};
