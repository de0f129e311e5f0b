import type { CompiledForm, JsonObject, JsonValue, Language, Pointer } from "@waarom/model/runtime";
import { isJsonArray, isJsonObject, joinPointer } from "@waarom/model/runtime";

/** Stands beside an `if` and names its pointer in the normalised schema: the key of its compiled condition. */
export const conditionKey = "x-condition";

/** Says in which language the strings of a node stand, where that is not the form's present language. */
export const languageKey = "x-language";

/** Keywords whose value is a text that a resident reads. */
const texts = ["title", "description"];

const prepared = new WeakMap<CompiledForm, Map<Language, JsonObject>>();

/**
 * The form's schema with the words of one language in it, and at each condition the pointer by which it was compiled.
 * Where a translation lacks, the words of the default language stay and the node says so (`x-language`).
 */
export function localisedSchema(form: CompiledForm, language: Language): JsonObject {
  const known = prepared.get(form) ?? new Map<Language, JsonObject>();
  prepared.set(form, known);
  const schema = known.get(language) ?? localise(form.schema, "", form, language);
  known.set(language, schema);
  return schema;
}

function localise(node: JsonObject, at: Pointer, form: CompiledForm, language: Language): JsonObject {
  const strings = Object.hasOwn(form.texts, language) ? form.texts[language]?.strings : undefined;
  const entries: [string, JsonValue][] = [];
  let foreign = false;
  for (const [key, value] of Object.entries(node)) {
    const place = joinPointer(at, key);
    if (typeof value === "string" && texts.includes(key)) {
      const translated = strings !== undefined && Object.hasOwn(strings, place) ? strings[place] : undefined;
      foreign ||= translated === undefined && language !== form.defaultLanguage;
      entries.push([key, translated ?? value]);
    } else {
      if (key === "if") entries.push([conditionKey, place]);
      entries.push([key, descend(value, place, form, language)]);
    }
  }
  if (foreign) entries.push([languageKey, form.defaultLanguage]);
  return Object.fromEntries(entries);
}

function descend(value: JsonValue, at: Pointer, form: CompiledForm, language: Language): JsonValue {
  if (isJsonObject(value)) return localise(value, at, form, language);
  if (isJsonArray(value))
    return value.map((item, index) => descend(item, joinPointer(at, index), form, language));
  return value;
}
