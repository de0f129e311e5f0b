import { themes, type Scheme, type ThemeId } from "../../.storybook/toolbar/themes.js";
import type { View } from "./lib/studio.js";

/**
 * The stories that are kept as pictures: one of each component in each state that looks different, and whole pages in
 * which they stand together. Not all stories: a picture that says nothing new is one more to look at when something changes.
 */
export const chosen: readonly { readonly story: string; readonly views: readonly View[] }[] = [
  ...[
    "why-button--folded",
    "why-button--unfolded-to-the-law",
    "why-button--short-sentence-in-sight",
    "why-button--focused",
    "why-button--long-words",
    "layered-notice--first-layer",
    "layered-notice--every-kind-of-text",
    "fields-at-their-edges--every-kind",
    "fields-at-their-edges--every-kind-wrong",
    "fields--text-focused",
    "fields--read-only",
    "form-patterns-upload--chosen",
    "form-patterns-repeating--several",
  ].map((story) => ({ story, views: everyTheme() })),
  ...[
    "form-patterns-errors--many",
    "form-patterns-steps--second-step",
    "form-patterns-review--answers",
    "form-patterns-receipt--with-consent",
    "form-patterns-density--same-purpose-eight-times",
    "whole-forms--parking-permit",
  ].map((story) => ({ story, views: twoThemes() })),
  { story: "why-button--unfolded", views: [seen("forced-colours"), seen("text-400", 1280), seen("print")] },
  { story: "form-patterns-consent--ticked", views: [seen("forced-colours")] },
  { story: "form-patterns-errors--one", views: [seen("forced-colours"), seen("text-400", 1280)] },
  { story: "fields--radio-missing", views: [seen("forced-colours")] },
];

function everyTheme(): readonly View[] {
  return [
    { theme: "neutral", scheme: "light", width: 320 },
    { theme: "neutral", scheme: "light", width: 1280 },
    { theme: "neutral", scheme: "dark", width: 320 },
    { theme: "voorbeeld", scheme: "light", width: 320 },
    { theme: "ma", scheme: "light", width: 320 },
    { theme: "ma", scheme: "dark", width: 320 },
    { theme: "denhaag", scheme: "light", width: 320 },
    { theme: "openforms", scheme: "light", width: 320 },
  ];
}

function twoThemes(): readonly View[] {
  return [
    { theme: "neutral", scheme: "light", width: 320 },
    { theme: "neutral", scheme: "light", width: 1280 },
    { theme: "denhaag", scheme: "light", width: 320 },
  ];
}

function seen(as: NonNullable<View["as"]>, width = 320): View {
  return { theme: "neutral", scheme: "light", width, as };
}

/** `why-button--folded.ma-dark.320` */
export function nameOf(story: string, { theme, scheme, width, as }: View): string {
  return [story, `${theme}-${scheme}`, width, as].filter((part) => part !== undefined).join(".");
}

/** Every look of every theme at the narrowest width, for the checks that need no picture. */
export const everyLook: readonly View[] = Object.keys(themes).flatMap((theme) =>
  (["light", "dark"] as const)
    .filter((scheme: Scheme) => themes[theme as ThemeId][scheme] !== undefined)
    .map((scheme) => ({ theme: theme as ThemeId, scheme, width: 320 })),
);
