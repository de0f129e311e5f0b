import {
  everyLanguage,
  isJsonArray,
  isJsonObject,
  own,
  textIn,
  type BuiltInLanguage,
  type JsonObject,
  type JsonValue,
  type Localised,
} from "@waarom/model";

/** An object's own entry as an object; an empty one where it is none. */
export function objectAt(value: JsonValue | undefined, ...keys: readonly string[]): JsonObject {
  let current = value;
  for (const key of keys) current = isJsonObject(current) ? own(current, key) : undefined;
  return isJsonObject(current) ? current : {};
}

export function listAt(value: JsonValue | undefined, key: string): readonly JsonValue[] {
  const list = isJsonObject(value) ? own(value, key) : undefined;
  return isJsonArray(list) ? list : [];
}

export function stringAt(value: JsonValue | undefined, key: string): string | undefined {
  const text = isJsonObject(value) ? own(value, key) : undefined;
  return typeof text === "string" ? text : undefined;
}

/** A text of an archived notice in a language, else in any. */
export function wordsAt(
  value: JsonValue | undefined,
  key: string,
  language: BuiltInLanguage,
): string | undefined {
  const words = isJsonObject(value) ? own(value, key) : undefined;
  if (typeof words === "string") return words;
  return isLocalised(words) ? textIn(words, language, [everyLanguage])?.text : undefined;
}

function isLocalised(value: JsonValue | undefined): value is JsonObject & Localised {
  return isJsonObject(value) && Object.values(value).every((text) => typeof text === "string");
}
