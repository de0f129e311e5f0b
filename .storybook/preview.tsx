import { withThemeByClassName } from "@storybook/addon-themes";
import type { Preview, ReactRenderer } from "@storybook/react-vite";
import "@gemeente-denhaag/design-tokens-components/dist/theme/index.css";
import "@nl-design-system-community/ma-design-tokens/dist/theme.css";
import "@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css";
import "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";
import "@open-formulieren/design-tokens/dist/index.css";
import "@waarom/react/styles.css";
import "./preview.css";

const preview: Preview = {
  tags: ["autodocs"],
  parameters: {
    // A fault that axe finds fails the story's test.
    a11y: { test: "error" },
    controls: { expanded: true },
    layout: "padded",
    options: { storySort: { order: ["Start here"] } },
  },
  decorators: [
    withThemeByClassName<ReactRenderer>({
      // Themes that may be published: their licence is EUPL-1.2.
      themes: {
        Voorbeeld: "voorbeeld-theme",
        "Mooi & Anders": "ma-theme",
        "Mooi & Anders, dark": "ma-theme ma-theme--color-scheme-dark",
        "Den Haag": "denhaag-theme",
        "Open Formulieren": "openforms-theme",
      },
      defaultTheme: "Voorbeeld",
    }),
  ],
};

export default preview;
