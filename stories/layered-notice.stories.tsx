import type { Meta, StoryObj } from "@storybook/react-vite";
import { LayeredNotice } from "@waarom/react";
import { expect } from "storybook/test";
import { exampleNotice } from "../packages/react/src/testing/notice.js";

const meta = {
  title: "Layered notice",
  component: LayeredNotice,
  args: { notice: exampleNotice },
} satisfies Meta<typeof LayeredNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The short layer in sight, the others one step further each. */
export const AllLayers: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText(/Het college van burgemeester/)).toBeVisible();
    await expect(canvas.getByText(/vergelijken uw adres/)).not.toBeVisible();
    await userEvent.click(canvas.getByText("Zo gebruiken we uw gegevens"));
    await expect(canvas.getByText(/vergelijken uw adres/)).toBeVisible();
  },
};

/** As it stands on top of a form: the short layer, and a link to everything. */
export const FirstLayer: Story = { args: { layers: ["short"], href: "#alles" } };

/** In a narrow column, or at 400% zoom, questions stand above their answers. */
export const Narrow: Story = {
  args: { layers: ["short"], href: "#alles" },
  globals: { viewport: { value: "mobile1" } },
};
