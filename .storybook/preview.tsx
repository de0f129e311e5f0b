import type { Preview } from "@storybook/react-vite";
import "@gemeente-denhaag/design-tokens-components/dist/theme/index.css";
import "@nl-design-system-community/ma-design-tokens/dist/theme.css";
import "@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css";
import "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";
import "@open-formulieren/design-tokens/dist/index.css";
import "@waarom/react/styles.css";
import { languageOf } from "../stories/lib/example.js";
import { sendLooked } from "./panels/send-looked.js";
import "./preview.css";
import { checkUnderThemes } from "./toolbar/axe-themes.js";
import { Frame } from "./toolbar/Frame.js";
import { globalTypes, initialGlobals, viewports } from "./toolbar/globals.js";

const isTest = "__vitest_browser__" in globalThis;
let stopSending: (() => void) | undefined;

const preview: Preview = {
  globalTypes,
  initialGlobals,
  parameters: {
    // A fault that axe finds fails the story's test.
    a11y: { test: "error", config: { rules: [{ id: "target-size", enabled: true }] } },
    controls: { expanded: true },
    layout: "padded",
    viewport: { options: viewports },
    // Storybook's own backgrounds would cover that of the theme.
    backgrounds: { disable: true },
    options: {
      storySort: {
        order: [
          "Start here",
          ["English", "Nederlands", "Review"],
          "Why-button",
          "Layered notice",
          "Fields",
          "Form patterns",
          "Whole forms",
          "Editor's workplace",
          "Foundations",
        ],
      },
    },
  },
  decorators: [
    (Story, { globals, args, parameters }) => {
      const follows = "language" in args && parameters.ownLanguage !== true;
      return (
        <Frame globals={globals}>
          {follows ? <Story args={{ ...args, language: languageOf(globals) }} /> : <Story />}
        </Frame>
      );
    },
  ],
  async afterEach({ id, title, name, globals, parameters, canvasElement, viewMode }) {
    if (isTest) {
      const every = globals.deep === true;
      if (parameters.composed !== true || every)
        await checkUnderThemes({
          canvas: canvasElement,
          shown: { theme: globals.theme, scheme: globals.scheme },
          every,
        });
    } else if (viewMode === "story") {
      stopSending?.();
      stopSending = sendLooked({ id, title, name, globals, canvasElement });
    }
  },
};

export default preview;
