import type { Diagnostic } from "../contracts/diagnostic.js";
import type { JsonValue, Pointer } from "../contracts/json.js";
import { toDiagnostic } from "../source/diagnostic.js";
import type { Infer, Shape } from "./shape.js";
import { emptyOf, ShapeReader, type ReadingPlace } from "./shape-reader.js";

export type { ReadingPlace } from "./shape-reader.js";

/** What was read, and what could not be. */
export interface Reading<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** The kinds of shape of which an empty value always exists. */
type ContainerKind = "list" | "map" | "object";

/** What reading by a shape gives: a container always, anything else only where it is there. */
export type ReadAs<S> = S extends { readonly kind: ContainerKind } ? Infer<S> : Infer<S> | undefined;

/**
 * Reads a value by a shape: what fits is kept, what does not is left out with a finding at its place, and lists and maps
 * are always there. Never throws. Without a place nothing is reported.
 *
 * @param pointer of the value in the place; default its root
 * @example
 * readShape(configShape, parseJsonDocument("waarom.json", text).value, document).value.languages; // ["nl", "en"]
 */
export function readShape<S>(
  shape: S & Shape,
  value: JsonValue | undefined,
  place?: ReadingPlace,
  pointer?: Pointer,
): Reading<ReadAs<S>>;
// The one place where a shape's type and what is read by it are said to agree: TypeScript cannot follow `Infer` through a
// loop over keys. The reader builds its value by the same `kind`s that `Infer` goes by, and a property test checks what it
// makes of any value, for every shape.
export function readShape(
  shape: Shape,
  value: JsonValue | undefined,
  place?: ReadingPlace,
  pointer: Pointer = "",
): Reading<unknown> {
  const diagnostics: Diagnostic[] = [];
  const reader = new ShapeReader(place, (finding) => {
    diagnostics.push(toDiagnostic(finding));
  });
  return { value: reader.read(shape, value, pointer) ?? emptyOf(shape), diagnostics };
}
