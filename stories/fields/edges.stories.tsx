import type { Meta, StoryObj } from "@storybook/react-vite";
import { nl, PrivacyForm } from "@waarom/react";
import { expect } from "storybook/test";
import { words } from "../lib/example.js";
import { longLabel, longWord, longWords } from "../lib/long-texts.js";
import { everyKind } from "../lib/sketches.js";

/** Every kind of field at its edges; made from the list of kinds, so a new kind is here from its first day. */
const meta = {
  title: "Fields/At their edges",
  component: PrivacyForm,
  args: { form: everyKind(), language: "nl", headingLevel: 2 },
} satisfies Meta<typeof PrivacyForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing may stick out sideways, or a resident at 400% zoom has to scroll for every line. */
const fits: NonNullable<Story["play"]> = async ({ canvasElement }) => {
  await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
};

export const EveryKind: Story = { play: fits };

/** As they are sent with nothing filled in: each says what to do. */
export const EveryKindWrong: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: words.send }));
    await expect(canvas.getByRole("heading", { name: /^\d+ (antwoorden|answers)/ })).toHaveFocus();
    for (const field of canvas.getAllByRole("textbox"))
      // The parts of a date share what is said of it.
      if (field.getAttribute("aria-invalid") === "true")
        await expect(field.closest("fieldset") ?? field).toHaveAccessibleDescription(/\S/);
  },
};

export const LongLabels: Story = { args: { form: everyKind({ title: longLabel }) }, play: fits };

export const LongWords: Story = {
  args: { form: everyKind({ title: longWord, description: longWords, option: longWord }) },
  globals: { viewport: { value: "w320" } },
  play: fits,
};

/** The developer forgot the title: the field is named after its place in the data, and nothing breaks. */
export const TitlesMissing: Story = { args: { form: everyKind({ withoutTitle: true }) } };

export const RightToLeft: Story = {
  args: {
    form: everyKind({ title: "ما اسم العائلة؟", description: "كما هو مكتوب في جواز السفر.", option: "خيار" }),
    language: "ar",
    messages: { ar: { ...nl, direction: "rtl" } },
  },
  parameters: { ownLanguage: true },
  play: fits,
};

/** Twice as large, in a narrow window: what somebody with poor sight has on a telephone. */
export const LargeTextOnATelephone: Story = {
  globals: { viewport: { value: "w320" }, textSize: "200" },
  play: fits,
};
