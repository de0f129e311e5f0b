import axe from "axe-core";
import { applyLook, isTheme, looks, type Scheme, type ThemeId } from "./themes.js";

/** The rules whose verdict depends on a theme. All others judge what stands in the page, which no theme changes. */
const ofColourAndSize = ["color-contrast", "link-in-text-block", "target-size"];

export interface ThemeCheck {
  readonly canvas: HTMLElement;
  /** The look under which the story was judged already. */
  readonly shown: { readonly theme: unknown; readonly scheme: unknown };
  /** Every rule, not only those that a theme can break. */
  readonly every: boolean;
}

/**
 * Judges what stands in the page under each other look, and throws what is wrong with it. The story is not drawn again: a
 * theme changes custom properties, and nothing else.
 */
export async function checkUnderThemes({ canvas, shown, every }: ThemeCheck): Promise<void> {
  const wrong: string[] = [];
  for (const look of looks) {
    if (look.theme === shown.theme && look.scheme === shown.scheme) continue;
    applyLook(look.theme, look.scheme);
    wrong.push(...(await faults(canvas, look.theme, look.scheme, every)));
  }
  applyLook(isTheme(shown.theme) ? shown.theme : "neutral", shown.scheme === "dark" ? "dark" : "light");
  if (wrong.length > 0) throw new Error(`axe found under other themes:\n${wrong.join("\n")}`);
}

async function faults(
  canvas: HTMLElement,
  theme: ThemeId,
  scheme: Scheme,
  every: boolean,
): Promise<readonly string[]> {
  axe.reset();
  const { violations } = await axe.run(canvas, {
    ...(every ? { rules: { region: { enabled: false }, "target-size": { enabled: true } } } : {}),
    ...(every ? {} : { runOnly: ofColourAndSize }),
    resultTypes: ["violations"],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `- ${theme} (${scheme}), ${id}, at ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim() ?? ""}`,
    ),
  );
}
