import {
  formStrings,
  type Language,
  type NormalisedForm,
  type Pointer,
  type ProjectForm,
} from "@waarom/model";

/**
 * The translated strings of a form by their place in the normalised schema. What has no translation is left out: the
 * renderer then shows the schema's own words and says in which language these are.
 */
export function translatedStrings(
  form: ProjectForm,
  { schema, origins }: NormalisedForm,
  language: Language,
): Readonly<Record<Pointer, string>> {
  const translation = form.translations.get(language)?.strings;
  if (translation === undefined) return {};
  return Object.fromEntries(
    formStrings(schema).flatMap(({ pointer }) => {
      const origin = origins.get(pointer) ?? pointer;
      const text = Object.hasOwn(translation, origin) ? translation[origin]?.text : undefined;
      return text === undefined || text.trim() === "" ? [] : [[pointer, text] as const];
    }),
  );
}
