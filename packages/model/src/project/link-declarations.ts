import type { Diagnostic } from "../contracts/diagnostic.js";
import {
  isJsonArray,
  isJsonObject,
  own,
  type JsonObject,
  type JsonValue,
  type Pointer,
} from "../contracts/json.js";
import { declarationShape, type Declaration } from "../documents/form.js";
import { readShape } from "../documents/read-shape.js";
import type { ParsedDocument } from "../source/document.js";
import { joinPointer } from "../text/pointer.js";

/** A declaration as the shape reads it, with where it stands. */
export interface ReadDeclarationAt {
  readonly value: Declaration;
  readonly pointer: Pointer;
}

/** Keywords whose keys are names that somebody chose, not keywords. */
const namedSchemas = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);
/** Keywords that hold data: an `x-privacy` in there declares nothing. */
const dataKeywords = new Set(["const", "enum", "default", "examples", "x-privacy", "x-form", "x-file"]);

/** Every `x-privacy` of a schema, wherever it stands. */
function* privacyIn(schema: JsonObject, pointer: Pointer): Generator<{ value: JsonValue; pointer: Pointer }> {
  const declared = own(schema, "x-privacy");
  if (declared !== undefined) yield { value: declared, pointer: `${pointer}/x-privacy` };
  for (const [keyword, inside] of Object.entries(schema)) {
    if (typeof inside !== "object" || inside === null || dataKeywords.has(keyword)) continue;
    const at = joinPointer(pointer, keyword);
    if (isJsonArray(inside)) {
      for (const [index, item] of inside.entries())
        if (isJsonObject(item)) yield* privacyIn(item, joinPointer(at, index));
    } else if (!namedSchemas.has(keyword)) yield* privacyIn(inside, at);
    else {
      for (const [name, named] of Object.entries(inside))
        if (isJsonObject(named)) yield* privacyIn(named, joinPointer(at, name));
    }
  }
}

/** Reads every declaration of a form by its shape: what cannot be read is a finding at its place. */
export function readDeclarationsOf(
  schema: JsonObject,
  document: ParsedDocument,
): { readonly declarations: readonly ReadDeclarationAt[]; readonly diagnostics: readonly Diagnostic[] } {
  const declarations: ReadDeclarationAt[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { value, pointer } of privacyIn(schema, "")) {
    const items = isJsonArray(value)
      ? value.map((item, index) => ({ item, at: joinPointer(pointer, index) }))
      : [{ item: value, at: pointer }];
    for (const { item, at } of items) {
      const read = readShape(declarationShape, item, document, at);
      declarations.push({ value: read.value, pointer: at });
      diagnostics.push(...read.diagnostics);
    }
  }
  return { declarations, diagnostics };
}
