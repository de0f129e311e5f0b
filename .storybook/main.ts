import type { StorybookConfig } from "@storybook/react-vite";
import { sourceAliases } from "../scripts/lib/packages.mjs";
import { waaromStories } from "./build/plugin.js";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The docgen that reads TypeScript's own types writes the folders of this machine into the build.
  typescript: { reactDocgen: "react-docgen" },
  viteFinal: async (vite) => {
    const { mergeConfig } = await import("vite");
    return mergeConfig(vite, {
      resolve: { alias: sourceAliases },
      plugins: [waaromStories()],
      build: { chunkSizeWarningLimit: 2000 },
    });
  },
};

export default config;
