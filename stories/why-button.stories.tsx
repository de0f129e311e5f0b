import type { Meta, StoryObj } from "@storybook/react-vite";
import { WhyWeAsk } from "@waarom/react";
import { expect } from "storybook/test";
import { whyAt } from "../packages/react/src/testing/text.js";

const meta = {
  title: "Why button",
  component: WhyWeAsk,
  args: {
    label: "Kenteken",
    language: "nl",
    why: whyAt("/kenteken", {
      short: "We vragen de RDW of de auto op uw naam staat.",
      summary: "Staat de auto niet op uw naam? Dan vragen we u een verklaring van de eigenaar.",
      legal: "Dit is een taak van algemeen belang (Gemeentewet, artikel 225). De RDW krijgt uw kenteken.",
    }),
  },
} satisfies Meta<typeof WhyWeAsk>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Most questions: everything is folded behind the button. */
export const Folded: Story = {};

/** Summary first, the legal details one step further, all in place. The button's words stay the same. */
export const Unfolded: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText("Waarom vragen we dit?"));
    await expect(canvas.getByText(/verklaring van de eigenaar/)).toBeVisible();
    await expect(canvas.getByText(/Gemeentewet/)).not.toBeVisible();
    await userEvent.click(canvas.getByText("Juridische uitleg"));
    await expect(canvas.getByText(/Gemeentewet/)).toBeVisible();
    await expect(canvas.getByText("Waarom vragen we dit?")).toBeVisible();
  },
};

/** Where a resident would wonder or be surprised, the short sentence always stands in sight. */
export const ShortSentenceInSight: Story = {
  args: { why: { ...meta.args.why, visible: ["checked-elsewhere"] } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("We vragen de RDW of de auto op uw naam staat.")).toBeVisible();
  },
};

/** Questions that share their reasons share one button. */
export const ForAGroup: Story = {
  args: {
    label: "Uw adres",
    why: whyAt(
      "/adres",
      {
        short: "Zo weten we of u in het vergunninggebied woont.",
        summary: "We vergelijken uw adres met de basisregistratie personen.",
        legal: "Dit is een taak van algemeen belang.",
      },
      { kind: "group", paths: ["/adres/straat", "/adres/postcode"] },
    ),
  },
};

/** A text that exists only in Dutch, on an English page: said, and marked for pronunciation. */
export const OnlyInAnotherLanguage: Story = {
  args: { label: "Licence plate", language: "en", why: { ...meta.args.why, language: "nl" } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText("Why do we ask this?"));
    await expect(canvas.getByText("This text is only available in Dutch.")).toBeVisible();
  },
};
