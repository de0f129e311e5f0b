import buttons from "../../../packages/react/src/styles/buttons.css?raw";
import circumstances from "../../../packages/react/src/styles/circumstances.css?raw";
import controls from "../../../packages/react/src/styles/controls.css?raw";
import errors from "../../../packages/react/src/styles/errors.css?raw";
import fields from "../../../packages/react/src/styles/fields.css?raw";
import files from "../../../packages/react/src/styles/files.css?raw";
import groups from "../../../packages/react/src/styles/groups.css?raw";
import notice from "../../../packages/react/src/styles/notice.css?raw";
import options from "../../../packages/react/src/styles/options.css?raw";
import steps from "../../../packages/react/src/styles/steps.css?raw";
import text from "../../../packages/react/src/styles/text.css?raw";
import tokens from "../../../packages/react/src/styles/tokens.css?raw";
import why from "../../../packages/react/src/styles/why.css?raw";

/** The style sheets of the components, as text. */
export const styles = {
  buttons,
  circumstances,
  controls,
  errors,
  fields,
  files,
  groups,
  notice,
  options,
  steps,
  text,
  tokens,
  why,
} as const;

export type StyleName = keyof typeof styles;

/** The tokens of themes that style sheets ask for, each once. */
export function tokensIn(names: readonly StyleName[]): readonly string[] {
  const found = names.flatMap((name) => styles[name].match(/--(?:utrecht|basis)-[\w-]+/g) ?? []);
  return [...new Set(found)].sort();
}

/** The measures and colours of Waarom itself, with how each is made. */
export function ownTokens(): readonly { readonly name: string; readonly value: string }[] {
  return [...styles.tokens.matchAll(/^\s+(--waarom-[\w-]+):\s*([^;]+);/gm)].map(
    ([, name = "", value = ""]) => ({
      name,
      value: value.replaceAll(/\s+/g, " "),
    }),
  );
}
