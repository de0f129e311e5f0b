import { normalise, type Diagnostic, type NoticeTree, type Project, type ProjectForm } from "@waarom/model";
import { composeNotice } from "@waarom/notice";
import type { Artefact } from "../artefacts/artefact.js";
import { formModule, formTypes, type FormData } from "../emit/form-module.js";
import { formData } from "./form-data.js";
import { FormRefusedError } from "./form-refused-error.js";
import { judge } from "./gate.js";
import type { CompileOptions } from "./options.js";
import { UnknownFormError } from "./unknown-form-error.js";
import { validatorOf } from "./validator.js";

/** A form, ready to be deployed. */
export interface CompiledArtefacts {
  readonly id: string;
  /** `<id>.form.js`: an ES module whose default export is a `CompiledForm`. */
  readonly module: Artefact;
  /** `<id>.form.d.ts`. */
  readonly types: Artefact;
  /** What the module holds, but for its functions. */
  readonly data: FormData;
  /** The notice in each language with the source of every sentence, which the module leaves out. */
  readonly notices: readonly NoticeTree[];
  /** What can be said against the form without stopping it: warnings, hints, and what is suppressed with a reason. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles one form. A form with a finding at error level is refused, whatever the rest of the project holds.
 *
 * @throws {FormRefusedError} with the findings, each at its place
 * @throws {UnknownFormError} where the project has no such form
 * @example
 * const { module } = compileForm(project, "parkeervergunning");
 * await writeFile(module.path, module.text);
 */
export function compileForm(project: Project, id: string, options: CompileOptions = {}): CompiledArtefacts {
  const form = project.forms.get(id);
  if (form === undefined) throw new UnknownFormError(id, [...project.forms.keys()]);
  const judged = options.asOf === undefined ? project : { ...project, asOf: options.asOf };
  const { errors, others } = judge(judged, { forms: [id] });
  if (errors.length > 0) throw new FormRefusedError(id, errors);
  return assemble(judged, form, others, options);
}

/**
 * Puts together a form that the linter passed.
 *
 * @throws {FormRefusedError} for what only shows when it is put together
 */
export function assemble(
  project: Project,
  form: ProjectForm,
  diagnostics: readonly Diagnostic[],
  options: CompileOptions,
): CompiledArtefacts {
  const normalised = normalise(form.schema);
  const validator = validatorOf(form, normalised);
  const languages = [...new Set([project.defaultLanguage, ...(options.languages ?? project.languages)])];
  const notices = languages.map((language) => composeNotice(project, { form: form.id }, { language }));
  const data = formData(project, form, normalised, notices, options);
  return {
    id: form.id,
    module: { path: `${form.id}.form.js`, text: formModule(data, validator) },
    types: { path: `${form.id}.form.d.ts`, text: formTypes(data) },
    data,
    notices,
    diagnostics,
  };
}
