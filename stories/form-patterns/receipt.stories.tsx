import type { Meta, StoryObj } from "@storybook/react-vite";
import { createReceipt } from "@waarom/model/runtime";
import { ReceiptView } from "@waarom/react";
import permit from "virtual:waarom/form/gemeente-voorbeeld/parkeervergunning";
import { permitAnswers } from "../lib/answers.js";
import { languageOf } from "../lib/example.js";

/** Stories look the same on every day. */
const at = new Date("2026-11-23T10:00:00Z");

function receiptOf(language: string, more: typeof permitAnswers = {}) {
  return createReceipt(permit, { ...permitAnswers, ...more }, { language, at });
}

const meta = {
  title: "Form patterns/Receipt",
  component: ReceiptView,
  args: { receipt: receiptOf("nl"), form: permit },
  render: (args, { globals }) => <ReceiptView {...args} receipt={receiptOf(languageOf(globals))} />,
} satisfies Meta<typeof ReceiptView>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What was agreed, to keep: why, which data, who gets them, how long. */
export const Kept: Story = {};

/** With a consent that was given: how to take it back stands with it. */
export const WithConsent: Story = {
  render: (args, { globals }) => (
    <ReceiptView {...args} receipt={receiptOf(languageOf(globals), { nieuwsbrief: true })} />
  ),
};

/** Edge: where the form is not at hand, data are named by their place. */
export const WithoutTheForm: Story = {
  render: ({ headingLevel = 2 }, { globals }) => (
    <ReceiptView receipt={receiptOf(languageOf(globals))} headingLevel={headingLevel} />
  ),
};
