import type { Meta, StoryObj } from "@storybook/react-vite";
import { PrivacyForm } from "@waarom/react";
import { expect } from "storybook/test";
import { childrenForm, fileForm } from "../packages/react/src/testing/kinds.js";

const meta = {
  title: "Lists and files",
  component: PrivacyForm,
  args: { form: childrenForm, language: "nl", headingLevel: 2 },
} satisfies Meta<typeof PrivacyForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const EmptyList: Story = {};

/** Whoever adds goes on in what was added; whoever removes hears so. */
export const AddAndRemove: Story = {
  play: async ({ canvas, userEvent }) => {
    for (const name of ["Anna", "Bram"]) {
      await userEvent.click(canvas.getByRole("button", { name: "Kind toevoegen" }));
      const names = canvas.getAllByRole("textbox", { name: "Naam" });
      await userEvent.type(names.at(-1) ?? canvas.getByRole("textbox", { name: "Naam" }), name);
    }
    await userEvent.click(canvas.getByRole("button", { name: "Kind 1 verwijderen" }));
    await expect(canvas.getByRole("textbox", { name: "Naam" })).toHaveValue("Bram");
    await expect(canvas.getByRole("status")).toHaveTextContent("Kind 1 is verwijderd.");
  },
};

export const ListMissing: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Versturen" }));
    await expect(canvas.getByRole("link", { name: /Voeg er minstens één toe/ })).toBeVisible();
  },
};

/** A photo loses where and when it was taken, and the form says so. */
export const Photo: Story = { args: { form: fileForm } };

/** A file that was chosen is listed, and can be taken away. */
export const PhotoChosen: Story = {
  args: { form: fileForm },
  play: async ({ canvas, userEvent }) => {
    const pixel = Uint8Array.from(
      atob(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      ),
      (character) => character.charCodeAt(0),
    );
    const photo = new File([pixel], "stoep.png", { type: "image/png" });
    await userEvent.upload(canvas.getByLabelText("Foto van de situatie"), photo);
    await expect(await canvas.findByRole("button", { name: "stoep.png verwijderen" })).toBeVisible();
  },
};
