import type { Meta, StoryObj } from "@storybook/react-vite";
import { LayeredNotice, nl } from "@waarom/react";
import permit from "virtual:waarom/form/gemeente-voorbeeld/parkeervergunning";
import care from "virtual:waarom/form/gemeente-voorbeeld/wmo";
import { audiences, pages } from "virtual:waarom/notices/gemeente-voorbeeld/parkeervergunning";
import { expect } from "storybook/test";
import { exampleNotice } from "../../packages/react/src/testing/notice.js";
import { block } from "../../packages/react/src/testing/text.js";
import { languageOf, noticeOf } from "../lib/example.js";
import { longWord, longWords } from "../lib/long-texts.js";

const meta = {
  title: "Layered notice",
  component: LayeredNotice,
  args: { notice: noticeOf(permit, "nl") },
  render: (args, { globals }) => {
    const language = languageOf(globals);
    const forAudience = audiences[String(globals.audience)]?.[language];
    return <LayeredNotice {...args} notice={forAudience ?? noticeOf(permit, language)} />;
  },
} satisfies Meta<typeof LayeredNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The short layer in sight, the others one step further each. */
export const AllLayers: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(canvas.getByRole("heading", { level: 2 })).toBeVisible();
    for (const summary of canvasElement.querySelectorAll("summary")) {
      const details = summary.closest("details");
      await expect(details).not.toHaveAttribute("open");
      await userEvent.click(summary);
      await expect(details).toHaveAttribute("open");
      await userEvent.click(summary);
    }
  },
};

/** Everything unfolded: as long as it gets. */
export const Unfolded: Story = {
  play: async ({ canvasElement, userEvent }) => {
    for (const summary of canvasElement.querySelectorAll("summary")) await userEvent.click(summary);
    await expect(canvasElement.querySelectorAll("details:not([open])")).toHaveLength(0);
  },
};

/** As it stands on top of a form: the short layer, and a link to everything. */
export const FirstLayer: Story = {
  args: { layers: ["short"], href: "#alles" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("link", { name: /^(Alles over|Everything about)/ })).toBeVisible();
  },
};

/** For young people: the same facts, said to them. Choose the audience in the toolbar. */
export const ForYoungPeople: Story = {
  globals: { audience: "jongere" },
};

/** In a narrow column, or at 400% zoom, questions stand above their answers. */
export const Narrow: Story = {
  ...FirstLayer,
  globals: { viewport: { value: "w320" } },
};

/** Health data, other bodies, sources: a notice that has more to say. */
export const Sensitive: Story = {
  render: (args, { globals }) => <LayeredNotice {...args} notice={noticeOf(care, languageOf(globals))} />,
};

/** Every kind of text that a notice may hold: lists, terms, links, emphasis. */
export const EveryKindOfText: Story = {
  ...Unfolded,
  render: (args) => <LayeredNotice {...args} notice={exampleNotice} />,
};

/** Edge: the editor wrote nothing yet; only what the register knows is there. */
export const TextsMissing: Story = {
  render: (args, { globals }) => {
    const notice = noticeOf(permit, languageOf(globals));
    const layers = notice.layers.map((layer) => ({
      ...layer,
      blocks: layer.layer === "short" ? layer.blocks : [],
    }));
    return <LayeredNotice {...args} notice={{ ...notice, layers }} />;
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll("details")).toHaveLength(0);
  },
};

/** Edge: words that fit no line on a telephone. */
export const LongWords: Story = {
  globals: { viewport: { value: "w320" } },
  render: (args) => (
    <LayeredNotice
      {...args}
      notice={{
        ...exampleNotice,
        layers: exampleNotice.layers.map((layer) => ({
          ...layer,
          blocks: [block("purpose", longWord, longWords), block("retention", longWords, longWord)],
        })),
      }}
    />
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** Edge: from right to left. */
export const RightToLeft: Story = {
  render: (args) => (
    <div dir="rtl" lang="ar">
      <LayeredNotice
        {...args}
        messages={{ ar: { ...nl, direction: "rtl" } }}
        notice={{
          ...exampleNotice,
          language: "ar",
          layers: [
            {
              layer: "short",
              title: "بياناتك باختصار",
              blocks: [
                block("controller", "من يسأل؟", "المجلس التنفيذي لبلدية فوربيلدستاد."),
                block("purpose", "لماذا؟", "لنقرر إن كنت تحصل على تصريح الوقوف."),
              ],
            },
          ],
        }}
      />
    </div>
  ),
};

/** The whole notice as the compiler writes it: a page that needs no script and loads nothing. */
export const PageWithoutScripts: Story = {
  parameters: { composed: true },
  render: (_args, { globals }) => (
    <iframe
      title="De hele privacyverklaring"
      sandbox=""
      srcDoc={pages[languageOf(globals)]}
      style={{ inlineSize: "100%", blockSize: "80vh", border: 0 }}
    />
  ),
};
