import type { CheckedForm } from "./checked-form.js";
import type { NodeSource } from "./declaration-source.js";
import type { RegisterFacts } from "./register-facts.js";

/**
 * Writes a form in TypeScript. It does not compile while a question names no purpose, names one that the register does
 * not have, or a legal basis that the register does not give for it; a consent question must be for a purpose that
 * consent carries. A group's declaration covers the questions in it. The result is the form as given: written out as
 * JSON it is built like any other form. What stands behind a `$ref` cannot be seen by a type; `waarom lint` sees it.
 *
 * @param register - the default export of the `register.js` that `waarom build` writes
 *
 * @example
 * export default defineForm(register, {
 *   type: "object",
 *   unevaluatedProperties: false,
 *   properties: {
 *     kenteken: {
 *       type: "string",
 *       format: "nl-kenteken",
 *       "x-privacy": { purpose: "parkeervergunning/beoordelen", legalBasis: "public-task" },
 *     },
 *   },
 * });
 */
export function defineForm<const R extends RegisterFacts, const F extends NodeSource<R>>(
  _register: R,
  form: F & CheckedForm<F>,
): F {
  return form;
}
