import { useLayoutEffect, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { pretendMedia } from "./media.js";
import { applyLook, isTheme, type Scheme } from "./themes.js";

/** The toolbar's choices, as a story finds them. */
export type Globals = Readonly<Record<string, unknown>>;

interface FrameProps {
  readonly globals: Globals;
  readonly children: ReactNode;
}

/** A story under the circumstances that the toolbar asks for. */
export function Frame({ globals, children }: FrameProps): ReactNode {
  const { theme, textSize, colours, motion, scripts } = globals;
  const scheme: Scheme = globals.scheme === "dark" ? "dark" : "light";
  useLayoutEffect(() => {
    applyLook(isTheme(theme) ? theme : "neutral", scheme);
    document.documentElement.style.fontSize = textSize === "100" ? "" : `${String(textSize)}%`;
    pretendMedia({ forcedColours: colours === "forced", reducedMotion: motion === "reduced" });
  }, [theme, scheme, textSize, colours, motion]);
  return scripts === "off" ? <WithoutScripts>{children}</WithoutScripts> : children;
}

/** As the server sends it, and as it stays where no script runs: nothing in it listens. */
function WithoutScripts({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    // Sending would lead out of Storybook.
    <div
      onSubmit={(event) => {
        event.preventDefault();
      }}
      dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }}
    />
  );
}
