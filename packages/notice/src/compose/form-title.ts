import { own, type Language, type ProjectForm } from "@waarom/model";
import { titleOf } from "./field-label.js";

/** The form's title in the language: a translation, else its own, else its id. */
export function formTitle(form: ProjectForm, language: Language): string {
  const title = own(form.schema, "title");
  return titleOf(form, [""], language) ?? (typeof title === "string" ? title : form.id);
}
