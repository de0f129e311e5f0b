import type { Meta, StoryObj } from "@storybook/react-vite";
import { PrivacyForm } from "@waarom/react";
import { expect } from "storybook/test";
import { kinds } from "../../packages/react/src/testing/kinds.js";
import { words } from "../lib/example.js";
import { moreKinds } from "../lib/more-kinds.js";

const meta = {
  title: "Fields",
  component: PrivacyForm,
  args: { form: kinds.text, language: "nl", headingLevel: 2 },
} satisfies Meta<typeof PrivacyForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Sends at once, to show what the field says when nothing is answered. */
const sendEmpty: NonNullable<Story["play"]> = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole("button", { name: words.send }));
  await expect(canvas.getByRole("heading", { name: /^1 (antwoord|answer)/ })).toHaveFocus();
};

export const Text: Story = { args: { form: kinds.text } };
export const TextMissing: Story = { args: { form: kinds.text }, play: sendEmpty };

/** By keyboard: the ring must be seen on every ground, and the label stays above it. */
export const TextFocused: Story = {
  args: { form: kinds.text },
  play: async ({ canvas }) => {
    const field = canvas.getByRole("textbox", { name: "Achternaam" });
    field.focus();
    await expect(field).toHaveFocus();
  },
};
export const LongText: Story = { args: { form: kinds["long text"] } };
export const WholeNumber: Story = { args: { form: kinds["whole number"] } };

/** Both decimal signs are understood; the field shows how it read the number. */
export const Number: Story = {
  args: { form: kinds.number },
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole("textbox", { name: "Inkomen per maand" });
    await userEvent.type(field, "1.250,50");
    await userEvent.tab();
    await expect(field).toHaveDisplayValue(/^1\.?250[,.]50?$/);
  },
};

export const Money: Story = { args: { form: moreKinds.money } };
export const Time: Story = { args: { form: moreKinds.time } };

/** Three parts to type; months may be written out, and a whole date can be pasted. */
export const Date: Story = { args: { form: kinds.date } };
export const DateThatDoesNotExist: Story = {
  args: { form: kinds.date },
  play: async ({ canvas, userEvent }) => {
    const [day, month, year] = canvas.getAllByRole("textbox");
    if (day === undefined || month === undefined || year === undefined)
      throw new Error("A date has three parts.");
    await userEvent.type(day, "31");
    await userEvent.type(month, "2");
    await userEvent.type(year, "1990{Enter}");
    await expect(
      canvas.getAllByRole("link", { name: /datum in die bestaat|date that exists/ })[0],
    ).toBeVisible();
  },
};

export const Radio: Story = { args: { form: kinds.radio } };
export const RadioMissing: Story = { args: { form: kinds.radio }, play: sendEmpty };
export const Select: Story = { args: { form: kinds.select } };
export const SelectMissing: Story = { args: { form: kinds.select }, play: sendEmpty };
export const Checkboxes: Story = { args: { form: kinds.checkboxes } };
export const CheckboxesMissing: Story = { args: { form: kinds.checkboxes }, play: sendEmpty };

/** Neither is chosen beforehand: not answered is something else than no. */
export const YesOrNo: Story = {
  args: { form: kinds["yes or no"] },
  play: async ({ canvas }) => {
    for (const radio of canvas.getAllByRole("radio")) await expect(radio).not.toBeChecked();
  },
};

export const Declaration: Story = { args: { form: kinds.declaration } };
export const DeclarationMissing: Story = { args: { form: kinds.declaration }, play: sendEmpty };

export const Email: Story = { args: { form: kinds["e-mail"] } };
export const Telephone: Story = { args: { form: kinds.telephone } };
export const Bsn: Story = { args: { form: kinds.BSN } };

/** However it was typed, it is shown and sent in one way. */
export const LicencePlate: Story = {
  args: { form: kinds["licence plate"] },
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole("textbox", { name: "Kenteken" });
    await userEvent.type(field, "ab 123c");
    await userEvent.tab();
    await expect(field).toHaveValue("AB-123-C");
  },
};
export const Postcode: Story = { args: { form: kinds.postcode } };
export const Iban: Story = { args: { form: kinds.IBAN } };

/** Known already and not to be changed: shown as text, with where it comes from. */
export const ReadOnly: Story = {
  args: { form: moreKinds["read only"], initialData: { antwoord: "999990019" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("textbox")).toHaveAttribute("readonly");
  },
};
