import type { CompiledField, JsonObject, JsonValue, ValidationError } from "@waarom/model/runtime";
import { own } from "@waarom/model/runtime";
import type { FormLanguage } from "../form/language-context.js";
import type { ErrorFacts } from "../messages/messages.js";

export interface ErrorPlace {
  readonly kind: ErrorFacts["kind"];
  readonly schema: JsonObject;
  readonly value: JsonValue | undefined;
  readonly compiled: CompiledField | undefined;
  readonly label: string;
  readonly language: FormLanguage;
}

/** Says in the resident's language how to mend an answer. */
export function errorText(error: ValidationError, place: ErrorPlace): string {
  const { compiled, language } = place;
  const format = own(place.schema, "format");
  return language.messages.error({
    keyword: error.keyword,
    params: error.params,
    label: place.label,
    kind: place.kind,
    format: typeof format === "string" ? format : undefined,
    value: place.value,
    // Only to the person whom it is about do we say "your".
    own: (compiled?.subject ?? "applicant") === "applicant" && language.filledInBy === "self",
  });
}
