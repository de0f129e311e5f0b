import type { Meta, StoryObj } from "@storybook/react-vite";
import { nl, WhyWeAsk } from "@waarom/react";
import permit from "virtual:waarom/form/gemeente-voorbeeld/parkeervergunning";
import survey from "virtual:waarom/form/gemeente-voorbeeld/klussenmunt";
import care from "virtual:waarom/form/gemeente-voorbeeld/wmo";
import { expect } from "storybook/test";
import { whyAt } from "../../packages/react/src/testing/text.js";
import { languageOf, whyOf, words } from "../lib/example.js";
import { longLabel, longWord, longWords } from "../lib/long-texts.js";

const meta = {
  title: "Why-button",
  component: WhyWeAsk,
  args: { label: "Eigen parkeerplaats", language: "nl", why: whyOf(permit, "nl", "/eigenParkeerplaats") },
} satisfies Meta<typeof WhyWeAsk>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Most questions: everything is folded behind the button. */
export const Folded: Story = {
  render: (args, { globals }) => (
    <WhyWeAsk {...args} why={whyOf(permit, languageOf(globals), "/eigenParkeerplaats")} />
  ),
};

/** Summary first, the legal details one step further, all in place. The button's words stay the same. */
export const Unfolded: Story = {
  ...Folded,
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByText(words.why);
    const before = button.textContent;
    await userEvent.click(button);
    await expect(canvas.getByText(words.legal)).toBeVisible();
    await expect(canvas.getByText(words.why)).toHaveTextContent(before);
  },
};

/** Everything there is to say, the law included. */
export const UnfoldedToTheLaw: Story = {
  ...Folded,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(words.why));
    await expect(canvas.getByText(words.legal)).toBeVisible();
    await userEvent.click(canvas.getByText(words.legal));
    await expect(canvas.getAllByText(/Gemeentewet/)[0]).toBeVisible();
  },
};

/** Where a resident would wonder or be surprised, the short sentence always stands in sight. */
export const ShortSentenceInSight: Story = {
  args: { label: "Kenteken", why: whyOf(permit, "nl", "/kenteken") },
  render: (args, { globals }) => <WhyWeAsk {...args} why={whyOf(permit, languageOf(globals), "/kenteken")} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/RDW/, { selector: ".waarom-why__short *" })).toBeVisible();
  },
};

/** About health: the sentence stands in sight, and says why this may be asked at all. */
export const AboutHealth: Story = {
  args: { label: "Waardoor lukt dat niet zelf?" },
  render: (args, { globals }) => (
    <WhyWeAsk {...args} why={whyOf(care, languageOf(globals), "/gezondheid")} defaultOpen />
  ),
};

/** Questions that share their reasons share one button, and one explanation. */
export const ForAGroup: Story = {
  args: { label: "Uw naam en adres" },
  render: (args, { globals }) => (
    <WhyWeAsk {...args} why={whyOf(permit, languageOf(globals), "/aanvrager")} />
  ),
};

/** One answer, used for several purposes: each with its own reason and its own law. */
export const SeveralPurposes: Story = {
  args: { label: "E-mailadres" },
  render: (args, { globals }) => (
    <WhyWeAsk {...args} why={whyOf(permit, languageOf(globals), "/email")} defaultOpen />
  ),
};

/** A consent: what saying no would change, which is nothing. */
export const ForAConsent: Story = {
  args: { label: "Onderzoek" },
  render: (args, { globals }) => (
    <WhyWeAsk {...args} why={whyOf(survey, languageOf(globals), "/onderzoek")} defaultOpen />
  ),
};

/** A text that exists only in Dutch, on an English page: said, and marked for pronunciation. */
export const OnlyInAnotherLanguage: Story = {
  args: {
    label: "Licence plate",
    language: "en",
    why: { ...whyOf(permit, "nl", "/eigenParkeerplaats"), language: "nl" },
  },
  parameters: { ownLanguage: true },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(words.why));
    await expect(canvas.getByText("This text is only available in Dutch.")).toBeVisible();
  },
};

/** By keyboard: the ring around the button must be seen on every ground. */
export const Focused: Story = {
  ...Folded,
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByText(words.why).closest("summary")).toHaveFocus();
  },
};

/** Edge: nothing more to say than the short sentence, so there is no button. */
export const NothingMoreToSay: Story = {
  args: { why: whyAt("/bsn", { short: "Met uw BSN zoeken we uw aanvraag terug." }, { visible: ["bsn"] }) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(words.why)).toBeNull();
  },
};

/** Edge: the editor wrote no summary yet. */
export const SummaryMissing: Story = {
  args: {
    why: whyAt("/kenteken", {
      short: "We vragen de RDW of de auto op uw naam staat.",
      legal: "Gemeentewet, artikel 225.",
    }),
  },
  play: Unfolded.play ?? (() => {}),
};

/** Edge: the register gives no law to name, so the second step is not there. */
export const LawMissing: Story = {
  args: {
    why: whyAt("/kenteken", {
      short: "We vragen de RDW of de auto op uw naam staat.",
      summary: "Meer doen we er niet mee.",
    }),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(words.why));
    await expect(canvas.getByText("Meer doen we er niet mee.")).toBeVisible();
    await expect(canvas.queryByText(words.legal)).toBeNull();
  },
};

/** Edge: words that fit no line on a telephone break; nothing is cut off. */
export const LongWords: Story = {
  args: {
    label: longWord,
    defaultOpen: true,
    why: whyAt("/lang", { short: longWords, summary: longWords, legal: longWords }),
  },
  globals: { viewport: { value: "w320" } },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** Edge: the name of the question is two hundred characters long. It is heard, not seen. */
export const LongLabel: Story = {
  args: { label: longLabel },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(words.why).closest("summary")).toHaveTextContent(longLabel);
  },
};

/** Edge: in a language that is written from right to left, the arrow and the line stand on the other side. */
export const RightToLeft: Story = {
  args: {
    label: "رقم اللوحة",
    language: "ar",
    messages: {
      ar: {
        ...nl,
        direction: "rtl",
        whyField: "لماذا نسأل هذا السؤال؟",
        legal: "التفاصيل القانونية",
      },
    },
    defaultOpen: true,
    why: whyAt("/kenteken", {
      short: "نسأل هيئة المرور إن كانت السيارة مسجلة باسمك.",
      summary: "ترى الهيئة رقم اللوحة فقط، ولا نعطيها أي شيء آخر.",
      legal: "قانون البلديات، المادة 225.",
    }),
  },
  parameters: { ownLanguage: true },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        <Story />
      </div>
    ),
  ],
};
