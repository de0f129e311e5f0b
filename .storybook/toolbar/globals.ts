import type { Preview } from "@storybook/react-vite";
import { themes } from "./themes.js";

type GlobalTypes = NonNullable<Preview["globalTypes"]>;
type Icon = NonNullable<NonNullable<GlobalTypes[string]["toolbar"]>["icon"]>;

function choice(name: string, icon: Icon, items: readonly (readonly [string, string])[]) {
  return {
    description: name,
    toolbar: {
      title: name,
      icon,
      dynamicTitle: true,
      items: items.map(([value, title]) => ({ value, title })),
    },
  };
}

/** The choices in the toolbar above a story. The width is Storybook's own viewport. */
export const globalTypes = {
  theme: choice(
    "Theme",
    "paintbrush",
    Object.entries(themes).map(([id, { title }]) => [id, title]),
  ),
  scheme: choice("Light or dark", "contrast", [
    ["light", "Light"],
    ["dark", "Dark, where the theme has it"],
  ]),
  language: choice("Language", "globe", [
    ["nl", "Nederlands"],
    ["en", "English"],
  ]),
  audience: choice("Audience", "users", [
    ["everybody", "For everybody"],
    ["jongere", "For young people"],
  ]),
  textSize: choice("Text size", "zoom", [
    ["100", "Text 100%"],
    ["150", "Text 150%"],
    ["200", "Text 200%"],
    ["400", "Text 400%"],
  ]),
  colours: choice("Colours", "eye", [
    ["own", "The theme's colours"],
    ["forced", "Forced colours (imitated)"],
  ]),
  motion: choice("Motion", "play", [
    ["own", "With motion"],
    ["reduced", "Reduced motion"],
  ]),
  scripts: choice("Scripts", "lightning", [
    ["on", "With JavaScript"],
    ["off", "Without JavaScript"],
  ]),
};

export const initialGlobals = {
  theme: "neutral",
  scheme: "light",
  language: "nl",
  audience: "everybody",
  textSize: "100",
  colours: "own",
  motion: "own",
  scripts: "on",
  // Set for `npm run test:deep`: every story under every theme with every rule.
  deep: false,
};

/** Widths at which pages break: a small telephone (or 1280 pixels at 400%), a telephone, a tablet, a desk. */
export const viewports = {
  w320: {
    name: "320: small telephone, or 400% zoom",
    styles: { width: "320px", height: "640px" },
    type: "mobile",
  },
  w390: { name: "390: telephone", styles: { width: "390px", height: "844px" }, type: "mobile" },
  w768: { name: "768: tablet", styles: { width: "768px", height: "1024px" }, type: "tablet" },
  w1280: { name: "1280: desk", styles: { width: "1280px", height: "900px" }, type: "desktop" },
} as const;
