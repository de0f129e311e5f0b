import { isJsonArray, isJsonObject, own, type JsonObject, type JsonValue } from "../../contracts/json.js";
import type { ValueType } from "../walk-types.js";

/** A set of kinds of JSON value, as bits: so that "and" and "or" over schemas are `&` and `|`. */
export type Kinds = number;

const fraction = 1;
const integerKind = 2;
const numberKind = integerKind | fraction;
const stringKind = 4;
const booleanKind = 8;
export const nullKind = 16;
export const objectKind = 32;
export const arrayKind = 64;
/** A file's `{ $file, name, type, size }`: an object, but one answer. */
export const fileKind = 128;
export const anyKind = 255;
/** What a resident can answer in one control. */
const answerKinds = numberKind | stringKind | booleanKind | fileKind;

/** True where a value can stand that is no object or list. `null` beside these is "no answer", alone it is a value. */
export function holdsAnswer(kinds: Kinds): boolean {
  return (kinds & answerKinds) !== 0 || kinds === nullKind;
}

const byName: ReadonlyMap<string, Kinds> = new Map([
  ["integer", integerKind],
  ["number", numberKind],
  ["string", stringKind],
  ["boolean", booleanKind],
  ["null", nullKind],
  ["object", objectKind | fileKind],
  ["array", arrayKind],
]);

/** The kinds that a schema's own `type`, `const`, `enum` and `x-file` allow, whatever stands beside them. */
export function ownKinds(schema: JsonObject): Kinds {
  let kinds = own(schema, "x-file") === undefined ? anyKind : fileKind;
  const type = own(schema, "type");
  if (type !== undefined) kinds &= kindsOfType(type);
  if (Object.hasOwn(schema, "const")) kinds &= kindOfValue(own(schema, "const"));
  const choices = own(schema, "enum");
  if (isJsonArray(choices)) kinds &= choices.reduce<Kinds>((all, value) => all | kindOfValue(value), 0);
  return kinds;
}

/** A `type` keyword's kinds; an unknown word allows nothing, no `type` at all is for the caller. */
function kindsOfType(type: JsonValue): Kinds {
  if (typeof type === "string") return byName.get(type) ?? 0;
  return isJsonArray(type) ? type.reduce<Kinds>((all, name) => all | kindNamed(name), 0) : 0;
}

function kindNamed(name: JsonValue): Kinds {
  return typeof name === "string" ? (byName.get(name) ?? 0) : 0;
}

function kindOfValue(value: JsonValue | undefined): Kinds {
  if (value === null) return nullKind;
  if (typeof value === "number") return Number.isInteger(value) ? integerKind : numberKind;
  if (typeof value === "string") return stringKind;
  if (typeof value === "boolean") return booleanKind;
  if (isJsonArray(value)) return arrayKind;
  return isJsonObject(value) ? objectKind | fileKind : 0;
}

/** The one type of a leaf, where its kinds are one; `null` beside it is "no answer". */
export function singleType(allowed: Kinds): ValueType | undefined {
  const kinds = allowed & ~nullKind;
  if (kinds === stringKind) return "string";
  if (kinds === integerKind) return "integer";
  if (kinds === numberKind) return "number";
  return kinds === booleanKind ? "boolean" : undefined;
}

/** The names of the kinds, for a message. */
export function kindNames(kinds: Kinds): readonly string[] {
  const names: string[] = [];
  for (const [name, bits] of byName) {
    const plain = bits & ~fileKind;
    if (name === "integer" ? (kinds & numberKind) === integerKind : (kinds & plain) === plain)
      names.push(name);
  }
  if ((kinds & fileKind) !== 0 && (kinds & objectKind) === 0) names.push("file");
  return names;
}
