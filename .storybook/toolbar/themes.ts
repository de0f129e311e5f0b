/**
 * The looks in which a story is judged. Those of the NL Design System community carry the EUPL-1.2, so they may stand in
 * this repository and in what is published from it. House styles that are somebody's property do not: see the guide for
 * designers for how to see them on your own machine.
 */
export const themes = {
  neutral: { title: "Neutral (no theme)", light: "story-neutral", dark: "story-neutral story-neutral--dark" },
  voorbeeld: { title: "Voorbeeld", light: "voorbeeld-theme", dark: undefined },
  ma: { title: "Mooi & Anders", light: "ma-theme", dark: "ma-theme ma-theme--color-scheme-dark" },
  denhaag: { title: "Den Haag", light: "denhaag-theme", dark: undefined },
  openforms: { title: "Open Formulieren", light: "openforms-theme", dark: undefined },
} as const;

export type ThemeId = keyof typeof themes;
export type Scheme = "light" | "dark";

export function isTheme(value: unknown): value is ThemeId {
  return typeof value === "string" && Object.hasOwn(themes, value);
}

/** Each look that exists: themes that are light only have one. */
export const looks: readonly { readonly theme: ThemeId; readonly scheme: Scheme }[] = Object.entries(themes)
  .flatMap(([theme, { dark }]) => [
    { theme, scheme: "light" as const },
    ...(dark === undefined ? [] : [{ theme, scheme: "dark" as const }]),
  ])
  .flatMap(({ theme, scheme }) => (isTheme(theme) ? [{ theme, scheme }] : []));

/** Puts a look on the whole page, as a municipality does. A theme without a dark side stays light. */
export function applyLook(theme: ThemeId, scheme: Scheme): void {
  const { light, dark } = themes[theme];
  const page = document.documentElement;
  page.className = scheme === "dark" ? (dark ?? light) : light;
  page.style.colorScheme = scheme === "dark" && dark !== undefined ? "dark" : "light";
}
