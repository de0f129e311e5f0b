import type { Meta, StoryObj } from "@storybook/react-vite";
import type { Submission } from "@waarom/model/runtime";
import { PrivacyForm, ReceiptView } from "@waarom/react";
import { useState, type ReactNode } from "react";
import { expect } from "storybook/test";
import { permit } from "../packages/react/src/testing/permit.js";

interface WholeFormProps {
  readonly language: "nl" | "en";
}

/** A form that shows its receipt when it has been sent. Nothing leaves the page. */
function WholeForm({ language }: WholeFormProps): ReactNode {
  const [submission, setSubmission] = useState<Submission>();
  return submission === undefined ? (
    <PrivacyForm form={permit} language={language} onSubmit={setSubmission} />
  ) : (
    <ReceiptView receipt={submission.receipt} form={permit} headingLevel={1} />
  );
}

const meta = {
  title: "Whole form",
  component: WholeForm,
  args: { language: "nl" },
  argTypes: { language: { control: "inline-radio", options: ["nl", "en"] } },
} satisfies Meta<typeof WholeForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const English: Story = { args: { language: "en" } };

/** Every question says how to mend its answer; the summary leads to each. */
export const EverythingMissing: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Versturen" }));
    await expect(canvas.getByRole("heading", { name: "8 antwoorden kloppen nog niet" })).toHaveFocus();
    await userEvent.click(canvas.getByRole("link", { name: "Vul uw kenteken in" }));
    await expect(canvas.getByRole("textbox", { name: "Kenteken" })).toHaveFocus();
  },
};

/** All explanations unfolded. */
export const EveryWhyUnfolded: Story = {
  play: async ({ canvas, userEvent }) => {
    for (const button of canvas.getAllByText(/^Waarom vragen we/)) await userEvent.click(button);
    await expect(canvas.getByText(/verklaring van de eigenaar/)).toBeVisible();
  },
};

/** One answer makes another question needed: it comes right after it. */
export const ConditionalQuestion: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("radio", { name: "Tweede vergunning" }));
    await expect(canvas.getByRole("textbox", { name: "Kenteken van uw eerste auto" })).toBeVisible();
  },
};

/** Filled in and sent: what a resident keeps. */
export const Sent: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("textbox", { name: "Straat en huisnummer" }), "Dorpsstraat 1");
    await userEvent.type(canvas.getByRole("textbox", { name: "Postcode" }), "1234 AB");
    await userEvent.type(canvas.getByRole("textbox", { name: "Woonplaats" }), "Voorbeeldstad");
    await userEvent.type(canvas.getByRole("textbox", { name: "Dag" }), "31");
    await userEvent.type(canvas.getByRole("textbox", { name: "Maand" }), "12");
    await userEvent.type(canvas.getByRole("textbox", { name: "Jaar" }), "1990");
    await userEvent.type(canvas.getByRole("textbox", { name: "Kenteken" }), "AB-123-C");
    await userEvent.click(canvas.getByRole("radio", { name: "Eerste vergunning" }));
    await userEvent.click(canvas.getByRole("radio", { name: "Nee" }));
    await userEvent.click(canvas.getByRole("checkbox", { name: "Ik heb alles naar waarheid ingevuld" }));
    await userEvent.click(canvas.getByRole("button", { name: "Versturen" }));
    await expect(canvas.getByRole("heading", { name: "Dit hebben we met u afgesproken" })).toBeVisible();
  },
};
