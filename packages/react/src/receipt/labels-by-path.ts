import type { CompiledForm, DataPath, Language } from "@waarom/model/runtime";
import { isJsonObject, own, valueAt } from "@waarom/model/runtime";
import { localisedSchema } from "../plan/localise.js";

/** The question above each field, in a language of the form. */
export function labelsByPath(form: CompiledForm, language: Language): ReadonlyMap<DataPath, string> {
  const schema = localisedSchema(form, Object.hasOwn(form.texts, language) ? language : form.defaultLanguage);
  const labels = new Map<DataPath, string>();
  for (const field of form.fields) {
    for (const pointer of field.schemaPointers) {
      const node = valueAt(schema, pointer);
      const title = isJsonObject(node) ? own(node, "title") : undefined;
      if (typeof title === "string" && !labels.has(field.path)) labels.set(field.path, title);
    }
  }
  return labels;
}
