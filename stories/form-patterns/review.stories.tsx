import type { Meta, StoryObj } from "@storybook/react-vite";
import { PrivacyForm } from "@waarom/react";
import { expect } from "storybook/test";
import { permitAnswers } from "../lib/answers.js";
import { words } from "../lib/example.js";
import { longWord, longWords } from "../lib/long-texts.js";
import { steppedPermit } from "../lib/stepped.js";

const meta = {
  title: "Form patterns/Review",
  component: PrivacyForm,
  args: { form: steppedPermit, language: "nl", initialData: permitAnswers },
} satisfies Meta<typeof PrivacyForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** On to the last step. */
const toReview: NonNullable<Story["play"]> = async ({ canvas, userEvent }) => {
  for (let step = 1; step < 4; step += 1)
    await userEvent.click(canvas.getByRole("button", { name: words.next }));
  await expect(canvas.getByRole("heading", { name: /^(Stap 4 van 4|Step 4 of 4)/ })).toHaveFocus();
};

/** Per answer: what it is for, who receives it, and whether it becomes public. */
export const Answers: Story = {
  play: async (context) => {
    await toReview(context);
    await expect(context.canvas.getAllByText(/RDW/)[0]).toBeVisible();
  },
};

/** Back to the step of an answer, which is still filled in. */
export const Change: Story = {
  play: async (context) => {
    await toReview(context);
    const { canvas, userEvent } = context;
    const [first] = canvas.getAllByRole("button", { name: /^(Wijzigen|Change)/ });
    if (first === undefined) throw new Error("There is nothing to change.");
    await userEvent.click(first);
    await expect(canvas.getByRole("textbox", { name: /^(Kenteken|Licence)/ })).toHaveValue("AB-123-C");
  },
};

/** Edge: answers without a place to break, on a telephone. */
export const LongAnswers: Story = {
  args: {
    initialData: {
      ...permitAnswers,
      aanvrager: { naam: longWords, postcode: "1234 AB", huisnummer: 12, straat: longWord, plaats: longWord },
    },
  },
  globals: { viewport: { value: "w320" } },
  play: async (context) => {
    for (let step = 1; step < 4; step += 1)
      await context.userEvent.click(context.canvas.getByRole("button", { name: words.next }));
    await expect(context.canvasElement.scrollWidth).toBeLessThanOrEqual(context.canvasElement.clientWidth);
  },
};
