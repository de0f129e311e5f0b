import type { Meta, StoryObj } from "@storybook/react-vite";
import { createReceipt } from "@waarom/model/runtime";
import { Confirmation } from "@waarom/react";
import permit from "virtual:waarom/form/gemeente-voorbeeld/parkeervergunning";
import survey from "virtual:waarom/form/gemeente-voorbeeld/tevredenheid";
import { expect } from "storybook/test";
import { permitAnswers } from "../lib/answers.js";
import { languageOf } from "../lib/example.js";

/** Stories look the same on every day. */
const at = new Date("2026-11-23T10:00:00Z");

const meta = {
  title: "Form patterns/Confirmation",
  component: Confirmation,
  args: {
    form: permit,
    receipt: createReceipt(permit, permitAnswers, { language: "nl", at }),
    reference: "Z-2026-0123",
  },
  render: (args, { globals }) => (
    <Confirmation
      {...args}
      receipt={createReceipt(args.form, args.form === permit ? permitAnswers : {}, {
        language: languageOf(globals),
        at,
      })}
    />
  ),
} satisfies Meta<typeof Confirmation>;

export default meta;
type Story = StoryObj<typeof meta>;

/** It arrived, by which reference, and what was promised. */
export const Arrived: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Z-2026-0123")).toBeVisible();
    await expect(canvas.getByRole("heading", { level: 1 })).toBeVisible();
  },
};

/** With what the organisation adds: what happens next, and when. */
export const WithWhatHappensNext: Story = {
  args: { children: <p className="waarom-text">U hoort binnen vier weken of u de vergunning krijgt.</p> },
};

/** A survey: where its results will stand. */
export const Survey: Story = { args: { form: survey } };
