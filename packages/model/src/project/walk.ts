import type { JsonObject } from "../contracts/json.js";
import { analyse } from "./normalise/analyse.js";
import type { DeclaredField, FormWalk } from "./walk-types.js";
import { walkPlaces } from "./walk/fields.js";

/**
 * Finds every data path where a value can enter a form, with everything that applies there and what it declares.
 *
 * A field is a place in the data, not a place in the file: `/kinderen/*` + `/naam` may be described by several schema
 * nodes (through `$ref`, `allOf`, `then`, …), and what it declares is the union over all of them. Nothing that is
 * written in a schema can make the walk throw, loop or grow beyond bounds; what it cannot or may not follow is a
 * problem with its place.
 *
 * @example
 * walkForm(schema).fields.map((field) => field.path); // ["/kenteken", "/adres/straat", …]
 */
export function walkForm(schema: JsonObject): FormWalk {
  const plain = walkPlaces(schema);
  const { fields, groups, problems, isUnsure } = plain;
  // Most forms join no schemas that may contradict each other: rewriting them would find nothing.
  const isSound = !isUnsure && problems.length === 0;
  return { fields, groups, problems: isSound ? problems : analyse(schema, plain).problems };
}

/** The fields of a form: `walkForm(schema).fields`. */
export function declaredFields(schema: JsonObject): readonly DeclaredField[] {
  return walkPlaces(schema).fields;
}
