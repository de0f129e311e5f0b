import type { Meta, StoryObj } from "@storybook/react-vite";
import { PrivacyForm } from "@waarom/react";
import permit from "virtual:waarom/form/gemeente-voorbeeld/parkeervergunning";
import { expect, spyOn } from "storybook/test";
import { kinds } from "../../packages/react/src/testing/kinds.js";
import { permitAnswers } from "../lib/answers.js";
import { words } from "../lib/example.js";
import { longLabel } from "../lib/long-texts.js";
import { everyKind } from "../lib/sketches.js";

const meta = {
  title: "Form patterns/Errors",
  component: PrivacyForm,
  args: { form: kinds.text, language: "nl" },
} satisfies Meta<typeof PrivacyForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const send: NonNullable<Story["play"]> = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole("button", { name: words.send }));
  await expect(canvas.getByRole("heading", { name: /^\d+ (antwoord|answer)/ })).toHaveFocus();
};

/** One fault: what is wrong, where, and how to mend it; on top and at the question. */
export const One: Story = { play: send };

/** The line on top leads to the question. */
export const LineLeadsToQuestion: Story = {
  play: async (context) => {
    await send(context);
    const { canvas, userEvent } = context;
    await userEvent.click(canvas.getByRole("link", { name: /achternaam/ }));
    await expect(canvas.getByRole("textbox")).toHaveFocus();
    await expect(canvas.getByRole("textbox")).toHaveAccessibleDescription(/\S/);
  },
};

/** Everything that a form requires is missing. */
export const Many: Story = { args: { form: permit }, play: send };

/** Every kind of field at once, with labels of two hundred characters. */
export const ManyWithLongLabels: Story = { args: { form: everyKind({ title: longLabel }) }, play: send };

/** What a server found, after a form was sent without JavaScript: it is there from the start, and takes no focus. */
export const FromTheServer: Story = {
  args: {
    form: permit,
    initialData: { ...permitAnswers, kenteken: "XX" },
    initialErrors: [
      {
        at: "/kenteken",
        keyword: "format",
        params: { format: "nl-kenteken" },
        schemaPointer: "/properties/kenteken/format",
      },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { name: /^1 (antwoord|answer)/ })).toBeVisible();
    await expect(canvas.getByRole("textbox", { name: /^(Kenteken|Licence)/ })).toBeInvalid();
  },
};

/** The answers did not arrive: they are still there, and the form says what to do. */
export const NotArrived: Story = {
  args: {
    form: permit,
    initialData: permitAnswers,
    onSubmit: async () => {
      await Promise.resolve();
      throw new Error("The network is down.");
    },
  },
  // The form tells the page of it as of any error of the page's own; that is meant here.
  beforeEach: () => {
    const told = spyOn(globalThis, "reportError").mockImplementation(() => undefined);
    return () => {
      told.mockRestore();
    };
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: words.send }));
    await expect(await canvas.findByText(/^(Het versturen is niet gelukt|We could not send)/)).toBeVisible();
    await expect(canvas.getByRole("textbox", { name: /^(Kenteken|Licence)/ })).toHaveValue("AB-123-C");
  },
};
