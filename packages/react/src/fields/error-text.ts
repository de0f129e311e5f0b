import type { CompiledField, JsonObject, JsonValue, ValidationError } from "@waarom/model/runtime";
import { isJsonObject, noneKeyword, own } from "@waarom/model/runtime";
import { choicesOf } from "../plan/kind.js";
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
    ...faultOf(error, place.kind),
    label: place.label,
    kind: place.kind,
    format: typeof format === "string" ? format : undefined,
    value: place.value,
    none: noneLabelOf(place.schema),
    // Only to the person whom it is about do we say "your".
    own: (compiled?.subject ?? "applicant") === "applicant" && language.filledInBy === "self",
  });
}

function noneLabelOf(schema: JsonObject): string | undefined {
  const none = own(schema, noneKeyword);
  const items = own(schema, "items");
  if (none === undefined || !isJsonObject(items)) return undefined;
  return choicesOf(items, {}).find(({ value }) => value === none)?.label;
}

/** What is wrong with a file stands in validation at its parts: `type` and `size`. */
function faultOf(
  { keyword, params, at }: ValidationError,
  kind: ErrorFacts["kind"],
): Pick<ErrorFacts, "keyword" | "params"> {
  const isFile = kind === "file" || kind === "files";
  if (isFile && at.endsWith("/type")) return { keyword: "fileType", params };
  const limit = params.limit;
  if (isFile && at.endsWith("/size") && limit !== undefined)
    return { keyword: "fileSize", params: { maxSize: limit } };
  return { keyword, params };
}
