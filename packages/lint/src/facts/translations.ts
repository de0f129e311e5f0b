import { formStrings, sha256, type FormString, type ProjectForm } from "@waarom/model";

const known = new WeakMap<ProjectForm, readonly FormString[]>();

/** The strings of a form that a resident reads, examples of an answer not included: computed once per form. */
export function translatableStrings(form: ProjectForm): readonly FormString[] {
  const before = known.get(form);
  if (before !== undefined) return before;
  const strings = formStrings(form.schema).filter(({ role }) => role !== "example");
  known.set(form, strings);
  return strings;
}

/** What a translation says it was made of: the first 8 characters of the source text's SHA-256. */
export function sourceMark(text: string): string {
  return sha256(text).slice(0, 8);
}
