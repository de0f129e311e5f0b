import { isJsonObject, own, type BuiltInLanguage, type ProjectForm } from "@waarom/model";
import type { FormSummary } from "./pages/IndexPage.js";
import type { ReadyState } from "./workspace.js";

/** What the list of forms says of each. */
export function summariesOf(state: ReadyState, language: BuiltInLanguage): readonly FormSummary[] {
  return [...state.project.forms.values()].map((form) => {
    const description = stringOf(form, "description", language);
    return {
      id: form.id,
      title: titleOf(form, language),
      ...(description === undefined ? {} : { description }),
      fields: form.walk.fields.length,
      findings: state.findings.filter(({ file }) => file.startsWith(`forms/${form.id}.`)),
    };
  });
}

/** A form's title in a language, or its id. */
export function titleOf(form: ProjectForm, language: BuiltInLanguage): string {
  return stringOf(form, "title", language) ?? form.id;
}

/** A string at the root of the form: translated where there is a translation. */
function stringOf(
  form: ProjectForm,
  key: "title" | "description",
  language: BuiltInLanguage,
): string | undefined {
  const strings = form.translations.get(language)?.strings;
  const translated =
    strings !== undefined && Object.hasOwn(strings, `/${key}`) ? strings[`/${key}`]?.text : undefined;
  const source = isJsonObject(form.schema) ? own(form.schema, key) : undefined;
  return translated ?? (typeof source === "string" ? source : undefined);
}
