import type { Diagnostic } from "../contracts/diagnostic.js";
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Pointer,
} from "../contracts/json.js";
import { declarationShape, type Declaration } from "../documents/form.js";
import { readShape } from "../documents/read-shape.js";
import type { ParsedDocument } from "../source/document.js";
import { joinPointer } from "../text/pointer.js";
import { Remembered } from "../text/remembered.js";

/** A declaration as the shape reads it, with where it stands. */
export interface ReadDeclarationAt {
  readonly value: Declaration;
  readonly pointer: Pointer;
}

/** Keywords whose keys are names that somebody chose, not keywords. */
const namedSchemas = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);
/** Keywords that hold data: an `x-privacy` in there declares nothing. */
const dataKeywords = new Set(["const", "enum", "default", "examples", "x-privacy", "x-form", "x-file"]);

/** Tells of every `x-privacy` of a schema, wherever it stands. */
function visitPrivacy(
  schema: JsonObject,
  pointer: Pointer,
  visit: (value: JsonValue, pointer: Pointer) => void,
): void {
  for (const keyword of Object.keys(schema)) {
    const inside = schema[keyword];
    if (keyword === "x-privacy" && inside !== undefined) visit(inside, `${pointer}/x-privacy`);
    if (typeof inside !== "object" || inside === null || dataKeywords.has(keyword)) continue;
    const at = joinPointer(pointer, keyword);
    if (isJsonArray(inside)) {
      for (const [index, item] of inside.entries())
        if (isJsonObject(item)) visitPrivacy(item, joinPointer(at, index), visit);
    } else if (!namedSchemas.has(keyword)) visitPrivacy(inside, at, visit);
    else {
      for (const [name, named] of Object.entries(inside))
        if (isJsonObject(named)) visitPrivacy(named, joinPointer(at, name), visit);
    }
  }
}

/** Declarations that were read without a finding, by their words. */
const flawless = new Remembered<Declaration>();

/** Reads every declaration of a form by its shape: what cannot be read is a finding at its place. */
export function readDeclarationsOf(
  schema: JsonObject,
  document: ParsedDocument,
): { readonly declarations: readonly ReadDeclarationAt[]; readonly diagnostics: readonly Diagnostic[] } {
  const declarations: ReadDeclarationAt[] = [];
  const diagnostics: Diagnostic[] = [];
  function read(value: JsonValue, pointer: Pointer) {
    const words = JSON.stringify(value);
    const known = flawless.get(words);
    if (known !== undefined) {
      declarations.push({ value: known, pointer });
      return;
    }
    const reading = readShape(declarationShape, value, document, pointer);
    declarations.push({ value: reading.value, pointer });
    diagnostics.push(...reading.diagnostics);
    if (reading.diagnostics.length === 0) flawless.set(words, reading.value);
  }
  visitPrivacy(schema, "", (value, pointer) => {
    if (!isJsonArray(value)) read(value, pointer);
    else for (const [index, item] of value.entries()) read(item, joinPointer(pointer, index));
  });
  return { declarations, diagnostics };
}
