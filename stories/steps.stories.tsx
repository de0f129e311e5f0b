import type { Meta, StoryObj } from "@storybook/react-vite";
import { PrivacyForm } from "@waarom/react";
import { expect } from "storybook/test";
import { stepped } from "../packages/react/src/testing/steps.js";

const meta = {
  title: "Steps",
  component: PrivacyForm,
  args: { form: stepped, language: "nl" },
} satisfies Meta<typeof PrivacyForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const FirstStep: Story = {};

/** An answer can give the form a step more; the count follows. */
export const ConditionalStep: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("radio", { name: "Een lamp" }));
    await expect(canvas.getByRole("heading", { name: "Stap 1 van 4 Uw melding" })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Volgende" }));
    await expect(canvas.getByRole("heading", { name: "Stap 2 van 4 De lamp" })).toHaveFocus();
  },
};

/** Per answer: what it is for, who receives it, and whether it becomes public. */
export const Review: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("radio", { name: "Een boom" }));
    await userEvent.click(canvas.getByRole("button", { name: "Volgende" }));
    await userEvent.type(canvas.getByRole("textbox", { name: "Naam" }), "De Vries");
    await userEvent.click(canvas.getByRole("button", { name: "Volgende" }));
    await expect(canvas.getByText(/Gaat naar: RDW/)).toBeVisible();
  },
};
