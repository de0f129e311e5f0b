import type { CompiledField, CompiledForm } from "../contracts/compiled-form.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../contracts/json.js";
import type { ConsentAnswer } from "../contracts/receipt.js";
import { answersAt, withoutPath } from "./answers.js";

type FormFields = Pick<CompiledForm, "fields">;

/** What was answered to a consent question: `false` is a refusal, no answer is none. */
export function consentAnswer(field: CompiledField, data: JsonValue): ConsentAnswer {
  const values = answersAt(data, field.path).map(({ value }) => value);
  if (values.includes(true)) return "given";
  return values.includes(false) ? "refused" : "not-answered";
}

/** The purposes that the person said yes to. */
export function consentedPurposes(form: FormFields, data: JsonValue): ReadonlySet<string> {
  const given = form.fields.flatMap((field) =>
    field.consentFor !== undefined && consentAnswer(field, data) === "given" ? [field.consentFor] : [],
  );
  return new Set(given);
}

/** The uses of a field that have a basis now: any but consent, or consent that was given. */
export function usesWithBasis(field: CompiledField, consented: ReadonlySet<string>): CompiledField["uses"] {
  return field.uses.filter(({ purpose, legalBasis }) => legalBasis !== "consent" || consented.has(purpose));
}

/**
 * The data without the answers that only consent would allow while that consent is not given (GDPR 6(1)(a), 7). An
 * answer that another basis carries too stays, for that use only: the receipt says which. The same object where nothing
 * had to go.
 */
export function stripWithoutConsent(form: FormFields, data: JsonObject): JsonObject {
  const consented = consentedPurposes(form, data);
  const stripped = form.fields
    .filter((field) => field.uses.length > 0 && usesWithBasis(field, consented).length === 0)
    .reduce<JsonValue>((rest, field) => withoutPath(rest, field.path), data);
  return isJsonObject(stripped) ? stripped : {};
}
