import type { JsonObject, JsonValue, Pointer } from "../../contracts/json.js";
import { valueAt } from "../../text/pointer.js";

/** What a `$ref` points at, or why it cannot be followed. */
export type Reference =
  | { readonly kind: "found"; readonly pointer: Pointer; readonly value: JsonValue }
  | { readonly kind: "missing" }
  | { readonly kind: "foreign" }
  | { readonly kind: "anchor" };

/** Follows a `$ref` within the document: `#` or `#/$defs/adres`. Nothing is ever fetched. */
export function resolveReference(root: JsonObject, reference: string): Reference {
  if (!reference.startsWith("#")) return { kind: "foreign" };
  const pointer = decoded(reference.slice(1));
  if (pointer === undefined) return { kind: "missing" };
  if (pointer !== "" && !pointer.startsWith("/")) return { kind: "anchor" };
  const value = valueAt(root, pointer);
  return value === undefined ? { kind: "missing" } : { kind: "found", pointer, value };
}

/** A fragment may be percent-encoded; a broken encoding points nowhere. */
function decoded(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}
