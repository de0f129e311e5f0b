import {
  isJsonArray,
  isJsonObject,
  own,
  type DataPath,
  type JsonObject,
  type JsonValue,
  type Pointer,
} from "../../contracts/json.js";
import { itemPath, joinPath } from "../../runtime/data-path.js";
import { joinPointer } from "../../text/pointer.js";
import { normalise } from "../normalise.js";

/** What a string is to the one who reads it. */
export const stringRoles = ["title", "description", "option", "example"] as const;
export type StringRole = (typeof stringRoles)[number];

/** A string of a form that a resident reads. */
export interface FormString {
  /** Where it stands in the form as given: the key of its translation. */
  readonly pointer: Pointer;
  readonly text: string;
  readonly role: StringRole;
  /** The place in the data that it is about. */
  readonly path: DataPath;
}

/**
 * Every string of a form that a resident reads, in the order of the form: titles, descriptions, options (the `title` of
 * `{ const, title }`, else the value itself; each text in `enum`) and the examples that an input suggests. A definition
 * that is used twice counts once. Given a source form the pointers are the keys of translations; given a normalised
 * form they are the keys of `FormTexts.strings`.
 *
 * @example
 * formStrings(schema)[0]; // { pointer: "/title", text: "Parkeervergunning aanvragen", role: "title", path: "" }
 */
export function formStrings(schema: JsonObject): readonly FormString[] {
  const normalised = normalise(schema);
  const found = new Map<Pointer, FormString>();
  visit(normalised.schema, "", "", (pointer, text, role, path) => {
    const origin = normalised.origins.get(pointer) ?? pointer;
    if (!found.has(origin)) found.set(origin, { pointer: origin, text, role, path });
  });
  return [...found.values()];
}

type Tell = (pointer: Pointer, text: string, role: StringRole, path: DataPath) => void;

function visit(schema: JsonValue | undefined, pointer: Pointer, path: DataPath, tell: Tell): void {
  if (!isJsonObject(schema)) return;
  const say = (value: JsonValue | undefined, role: StringRole, ...tokens: readonly (string | number)[]) => {
    if (typeof value === "string" && value.trim() !== "")
      tell(joinPointer(pointer, ...tokens), value, role, path);
  };
  say(own(schema, "title"), "title", "title");
  say(own(schema, "description"), "description", "description");
  listed(own(schema, "enum")).forEach((value, index) => {
    say(value, "option", "enum", index);
  });
  listed(own(schema, "examples")).forEach((value, index) => {
    say(value, "example", "examples", index);
  });
  for (const keyword of ["oneOf", "anyOf"]) options(schema, keyword, say);
  // The parts of a file are no questions.
  if (own(schema, "x-file") !== undefined) return;
  const properties = own(schema, "properties");
  if (isJsonObject(properties))
    for (const [name, child] of Object.entries(properties))
      visit(child, joinPointer(pointer, "properties", name), joinPath(path, name), tell);
  visit(own(schema, "items"), joinPointer(pointer, "items"), itemPath(path), tell);
  listed(own(schema, "allOf")).forEach((condition, index) => {
    if (!isJsonObject(condition)) return;
    for (const keyword of ["then", "else"])
      visit(own(condition, keyword), joinPointer(pointer, "allOf", index, keyword), path, tell);
  });
}

type Say = (value: JsonValue | undefined, role: StringRole, ...tokens: readonly (string | number)[]) => void;

function options(schema: JsonObject, keyword: string, say: Say): void {
  listed(own(schema, keyword)).forEach((option, index) => {
    if (!isJsonObject(option)) return;
    const title = own(option, "title");
    if (typeof title === "string") say(title, "option", keyword, index, "title");
    else say(own(option, "const"), "option", keyword, index, "const");
    say(own(option, "description"), "description", keyword, index, "description");
  });
}

function listed(value: JsonValue | undefined): readonly JsonValue[] {
  return isJsonArray(value) ? value : [];
}
