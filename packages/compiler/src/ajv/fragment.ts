import type { Pointer } from "@waarom/model";
import { UnsupportedSchemaError } from "./unsupported.js";

/**
 * A pointer as Ajv writes the places of errors: a URI fragment.
 *
 * @throws {UnsupportedSchemaError} for a pointer that holds half a character, which no URI can.
 */
export function fragment(pointer: Pointer): string {
  try {
    return `#${pointer.split("/").map(encodeURIComponent).join("/")}`;
  } catch {
    throw new UnsupportedSchemaError(pointer, "a name in it holds half a character.");
  }
}
