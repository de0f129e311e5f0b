import type { Meta, StoryObj } from "@storybook/react-vite";
import { PrivacyForm, type FormStorage } from "@waarom/react";
import permit from "virtual:waarom/form/gemeente-voorbeeld/parkeervergunning";
import { expect } from "storybook/test";
import { permitAnswers } from "../lib/answers.js";

/** Keeps nothing longer than the story is shown. */
function memory(kept?: string): FormStorage {
  let text = kept;
  return {
    load: () => text,
    save: (_key, next) => {
      text = next;
    },
    remove: () => {
      text = undefined;
    },
  };
}

const before = JSON.stringify({ formatVersion: 1, savedAt: "2026-11-23T10:00:00.000Z", data: permitAnswers });

const meta = {
  title: "Form patterns/Saving",
  component: PrivacyForm,
  args: { form: permit, language: "nl", storage: memory() },
  parameters: { composed: true },
} satisfies Meta<typeof PrivacyForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const save = /^(Bewaar op dit apparaat|Save on this device|Keep on this device)$/;

/** Nothing is kept unless the resident asks for it. */
export const Offered: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button", { name: save })).toBeVisible();
  },
};

export const Kept: Story = {
  args: { storage: memory() },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: save }));
    await expect(await canvas.findByText(/^(Bewaard op|Saved on|Kept on)/)).toBeVisible();
  },
};

/** What was kept before is offered, never put back by itself. */
export const FoundAgain: Story = {
  args: { storage: memory(before) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/(23 november|November 23|23 November)/)).toBeVisible();
    await expect(canvas.getByRole("textbox", { name: /^(Kenteken|Licence)/ })).toHaveValue("");
  },
};

/** A device that keeps nothing says so, and loses nothing. */
export const Refused: Story = {
  args: {
    storage: {
      load: () => undefined,
      save: () => {
        throw new Error("This device keeps nothing.");
      },
      remove: () => undefined,
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: save }));
    await expect(await canvas.findByText(/^(Bewaren lukt niet|Keeping does not work)/)).toBeVisible();
  },
};
