import type { Meta, StoryObj } from "@storybook/react-vite";
import { PrivacyForm } from "@waarom/react";
import { expect } from "storybook/test";
import { childrenForm } from "../../packages/react/src/testing/kinds.js";
import { words } from "../lib/example.js";

const meta = {
  title: "Form patterns/Repeating",
  component: PrivacyForm,
  args: { form: childrenForm, language: "nl", headingLevel: 2 },
} satisfies Meta<typeof PrivacyForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const add = /(toevoegen$|^Add )/;

export const Empty: Story = {};

/** Whoever adds goes on in what was added; whoever removes hears so. */
export const AddAndRemove: Story = {
  play: async ({ canvas, userEvent }) => {
    for (const name of ["Anna", "Bram"]) {
      await userEvent.click(canvas.getByRole("button", { name: add }));
      const names = canvas.getAllByRole("textbox", { name: "Naam" });
      await userEvent.type(names.at(-1) ?? canvas.getByRole("textbox", { name: "Naam" }), name);
    }
    await userEvent.click(canvas.getByRole("button", { name: /(1 verwijderen$|^Remove .*1$)/ }));
    await expect(canvas.getByRole("textbox", { name: "Naam" })).toHaveValue("Bram");
    await expect(canvas.getByRole("status")).toHaveTextContent(/(verwijderd|removed)/);
  },
};

export const Several: Story = {
  args: {
    initialData: {
      antwoord: [
        { naam: "Anna", geboortedatum: "2019-05-01" },
        { naam: "Bram", geboortedatum: "2021-11-12" },
      ],
    },
  },
};

/** The most that the form takes: there is nothing left to add. */
export const Full: Story = {
  args: { initialData: { antwoord: ["Anna", "Bram", "Chris", "Dina"].map((naam) => ({ naam })) } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("button", { name: add })).toBeNull();
  },
};

export const Missing: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: words.send }));
    await expect(canvas.getByRole("link", { name: /(minstens één|at least one)/ })).toBeVisible();
  },
};

export const ItemIncomplete: Story = {
  args: { initialData: { antwoord: [{ naam: "Anna" }, { geboortedatum: "2021-11-12" }] } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: words.send }));
    await expect(canvas.getAllByRole("textbox", { name: "Naam" })[1]).toBeInvalid();
  },
};
