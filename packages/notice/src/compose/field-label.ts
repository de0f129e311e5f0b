import { textIn, type ProjectForm } from "@waarom/model";
import type { FieldFacts } from "../facts/fields.js";
import type { Context } from "./context.js";

/** The field's label in the notice's language: a translation of its title, else the title itself. */
export function fieldLabel(context: Context, { field }: FieldFacts): string {
  const { form } = context.facts;
  if (form === undefined) return field.label;
  return (
    titleOf(
      form,
      field.nodes.map(({ pointer }) => pointer),
      context.language,
    ) ?? field.label
  );
}

/** A translated title of one of these schema nodes. */
export function titleOf(
  form: ProjectForm,
  pointers: readonly string[],
  language: string,
): string | undefined {
  const strings = form.translations.get(language)?.strings;
  if (strings === undefined) return undefined;
  for (const pointer of pointers) {
    const key = `${pointer}/title`;
    const text = Object.hasOwn(strings, key) ? strings[key]?.text : undefined;
    const found = text === undefined ? undefined : textIn({ und: text }, language);
    if (found !== undefined) return found.text;
  }
  return undefined;
}
