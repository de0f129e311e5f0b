import { didYouMean } from "@waarom/model";

/** Asked for a form that the project does not have. */
export class UnknownFormError extends Error {
  override readonly name = "UnknownFormError";
  readonly form: string;

  constructor(form: string, known: readonly string[]) {
    const meant = didYouMean(form, known);
    super(
      `There is no form "${form}" in this project: a form is a file forms/${form}.form.json. ` +
        (meant === undefined
          ? `Forms that are there: ${known.length === 0 ? "none" : [...known].sort().join(", ")}.`
          : `Did you mean "${meant}"?`),
    );
    this.form = form;
  }
}
