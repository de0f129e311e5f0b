import type { CompiledForm, JsonObject, JsonValue, Language, Pointer } from "@waarom/model/runtime";
import { isJsonArray, isJsonObject, joinPointer, own } from "@waarom/model/runtime";

/** Stands beside an `if` and names its pointer in the normalised schema: the key of its compiled condition. */
export const conditionKey = "x-condition";

/** Says in which language the strings of a node stand, where that is not the form's present language. */
export const languageKey = "x-language";

/** Stands beside an `enum`: its values as a resident reads them, in the same order. */
export const labelsKey = "x-labels";

/** On a page without scripts: when a question is meant, in the resident's language. */
export const onlyIfKey = "x-only-if";

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
  const schema = known.get(language) ?? localise(form.schema, "", translationOf(form, language));
  known.set(language, schema);
  return schema;
}

interface Translation {
  /** The words of a string, or undefined where it was not translated. */
  readonly of: (at: Pointer) => string | undefined;
  /** The language of strings that were not translated, where that is another. */
  readonly otherwise: Language | undefined;
}

function translationOf(form: CompiledForm, language: Language): Translation {
  const strings = Object.hasOwn(form.texts, language) ? form.texts[language]?.strings : undefined;
  return {
    of: (at) => (strings !== undefined && Object.hasOwn(strings, at) ? strings[at] : undefined),
    otherwise: language === form.defaultLanguage ? undefined : form.defaultLanguage,
  };
}

/** The same node where nothing in it changes, which in the form's own language is nearly all of it. */
function localise(node: JsonObject, at: Pointer, translation: Translation): JsonObject {
  const changed = new Map<string, JsonValue>();
  let foreign = false;
  for (const [key, value] of Object.entries(node)) {
    const place = joinPointer(at, key);
    if (typeof value === "string") {
      if (!texts.includes(key)) continue;
      const translated = translation.of(place);
      foreign ||= translated === undefined;
      if (translated !== undefined) changed.set(key, translated);
    } else if (key === "examples" && isJsonArray(value)) {
      changed.set(
        key,
        value.map((item, index) => translation.of(joinPointer(place, index)) ?? item),
      );
    } else {
      if (key === "if") changed.set(conditionKey, place);
      const localised = descend(value, place, translation);
      if (localised !== value) changed.set(key, localised);
    }
  }
  const labels = labelsOf(node, at, translation);
  if (labels !== undefined) changed.set(labelsKey, labels);
  // An option whose value is also its text: the value stays, the text is translated.
  const option = own(node, "title") === undefined ? translation.of(joinPointer(at, "const")) : undefined;
  if (option !== undefined) changed.set("title", option);
  if (foreign && translation.otherwise !== undefined) changed.set(languageKey, translation.otherwise);
  return changed.size === 0 ? node : Object.fromEntries(new Map([...Object.entries(node), ...changed]));
}

function labelsOf(node: JsonObject, at: Pointer, translation: Translation): readonly JsonValue[] | undefined {
  const values = own(node, "enum");
  if (!isJsonArray(values)) return undefined;
  const labels = values.map((_value, index) => translation.of(joinPointer(at, "enum", index)) ?? null);
  return labels.some((label) => label !== null) ? labels : undefined;
}

function descend(value: JsonValue, at: Pointer, translation: Translation): JsonValue {
  if (isJsonObject(value)) return localise(value, at, translation);
  if (!isJsonArray(value)) return value;
  const items = value.map((item, index) => descend(item, joinPointer(at, index), translation));
  return items.some((item, index) => item !== value[index]) ? items : value;
}
