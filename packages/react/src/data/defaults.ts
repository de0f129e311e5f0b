import {
  isJsonArray,
  isJsonObject,
  own,
  type CompiledForm,
  type JsonObject,
  type JsonValue,
} from "@waarom/model/runtime";
import { isGroup } from "../plan/kind.js";
import { namesIn, objectsIn, propertiesOf } from "../plan/shape.js";

/**
 * The answers that a form begins with by itself: each question's `default`, also of questions that an answer adds. A
 * consent is never given beforehand, and a group that need not be filled in stays empty.
 */
export function defaultAnswers(form: Pick<CompiledForm, "schema">): JsonObject {
  return defaultsOf(form.schema);
}

/** The defaults of an object's questions: what a row begins with that somebody adds. */
export function defaultsOf(schema: JsonObject): JsonObject {
  const found = new Map<string, JsonValue>();
  collect(schema, found);
  return Object.fromEntries(found);
}

function collect(schema: JsonObject, found: Map<string, JsonValue>): void {
  const required = namesIn(own(schema, "required"));
  for (const [name, property] of propertiesOf(schema)) {
    const given = own(property, "default");
    if (found.has(name) || isConsent(property)) continue;
    if (given !== undefined && given !== null) found.set(name, given);
    else if (isGroup(property) && required.includes(name)) {
      const inside = defaultsOf(property);
      if (Object.keys(inside).length > 0) found.set(name, inside);
    }
  }
  for (const part of [schema, ...objectsIn(own(schema, "allOf"))])
    for (const key of ["then", "else"]) {
      const branch = own(part, key);
      if (isJsonObject(branch)) collect(branch, found);
    }
}

function isConsent(schema: JsonObject): boolean {
  const declared = own(schema, "x-privacy");
  const declarations = isJsonArray(declared) ? declared : [declared];
  return declarations.some((item) => isJsonObject(item) && own(item, "consentFor") !== undefined);
}
