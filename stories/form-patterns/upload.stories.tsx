import type { Meta, StoryObj } from "@storybook/react-vite";
import { PrivacyForm } from "@waarom/react";
import { expect, userEvent as users } from "storybook/test";
import { fileForm } from "../../packages/react/src/testing/kinds.js";
import { words } from "../lib/example.js";
import { moreKinds } from "../lib/more-kinds.js";

const meta = {
  title: "Form patterns/Upload",
  component: PrivacyForm,
  args: { form: fileForm, language: "nl", headingLevel: 2 },
} satisfies Meta<typeof PrivacyForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const label = "Foto van de situatie";

function pixel(name: string): File {
  const bytes = atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  );
  return new File([Uint8Array.from(bytes, (character) => character.charCodeAt(0))], name, {
    type: "image/png",
  });
}

/** A photo loses where and when it was taken, and the form says so. */
export const Empty: Story = {};

/** A file that was chosen is listed, and can be taken away. */
export const Chosen: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.upload(canvas.getByLabelText(label), pixel("stoep.png"));
    await expect(
      await canvas.findByRole("button", { name: /^(stoep\.png verwijderen|Remove stoep\.png)/ }),
    ).toBeVisible();
  },
};

/** Edge: the name of a file is as long as a telephone makes it. */
export const LongName: Story = {
  globals: { viewport: { value: "w320" } },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const name = `${"WhatsAppAfbeelding20261123".repeat(5)}.png`;
    await userEvent.upload(canvas.getByLabelText(label), pixel(name));
    await expect(await canvas.findByRole("button", { name: new RegExp(name) })).toBeVisible();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** As where a file is dropped on the button: the browser lets any kind through. */
const anyFile = users.setup({ applyAccept: false });

/** Not a photo: refused at once, with what is right. */
export const Refused: Story = {
  play: async ({ canvas }) => {
    const text = new File(["Beste gemeente"], "brief.txt", { type: "text/plain" });
    await anyFile.upload(canvas.getByLabelText(label), text);
    await expect(await canvas.findByText(/brief\.txt/)).toBeVisible();
  },
};

export const Missing: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: words.send }));
    await expect(canvas.getByRole("heading", { name: /^1 (antwoord|answer)/ })).toHaveFocus();
  },
};

export const Several: Story = { args: { form: moreKinds.files } };
