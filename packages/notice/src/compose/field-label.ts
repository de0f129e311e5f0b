import { textIn, type ProjectForm } from "@waarom/model";
import type { FieldFacts } from "../facts/fields.js";
import type { Context } from "./context.js";

const choice = /\/(?:oneOf|anyOf)\/\d+$/;
const item = "/items";

/**
 * The field's label in the notice's language: a translation of its title, else the title itself. The title of a choice is
 * an answer and no label; an item of a list is called what the list is called.
 */
export function fieldLabel(context: Context, { field }: FieldFacts): string {
  const { form } = context.facts;
  if (form === undefined) return field.label;
  const own = field.nodes.map(({ pointer }) => pointer).filter((pointer) => !choice.test(pointer));
  const lists = field.nodes.flatMap(({ via }) => (via.endsWith(item) ? [via.slice(0, -item.length)] : []));
  return titleOf(form, [...own, ...lists], context.language) ?? field.label;
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
