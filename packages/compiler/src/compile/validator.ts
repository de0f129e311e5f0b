import type { NormalisedForm, ProjectForm } from "@waarom/model";
import { formatNames } from "@waarom/model/runtime";
import { emitValidator, type EmittedValidator } from "../ajv/emit-validator.js";
import { UnsupportedSchemaError } from "../ajv/unsupported.js";
import { FormRefusedError } from "./form-refused-error.js";
import { undeclared, unsupportedSchema } from "./refused.js";

/**
 * The validator of a normalised form. What no rule of the linter foresaw is a finding like any other.
 *
 * @throws {FormRefusedError}
 */
export function validatorOf(form: ProjectForm, normalised: NormalisedForm): EmittedValidator {
  const silent = undeclared(form, normalised);
  if (silent.length > 0) throw new FormRefusedError(form.id, silent);
  try {
    return emitValidator(normalised.schema, formatNames);
  } catch (error) {
    if (!(error instanceof UnsupportedSchemaError)) throw error;
    throw new FormRefusedError(form.id, [unsupportedSchema(form, normalised, error)]);
  }
}
