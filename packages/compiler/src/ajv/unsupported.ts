import type { Pointer } from "@waarom/model";

/**
 * A schema that no validator can be made of. The rules `form/…` of the linter find all that we know of, with their place
 * in the file; whoever calls the compiler without them meets this error instead of a validator that lets things through.
 */
export class UnsupportedSchemaError extends Error {
  override readonly name = "UnsupportedSchemaError";

  /** In the normalised schema. */
  readonly pointer: Pointer;

  /** Why, as a sentence. */
  readonly reason: string;

  constructor(pointer: Pointer, reason: string) {
    super(
      `No validator can be made of the schema at "${pointer === "" ? "/" : pointer}": ${reason} ` +
        "Run `waarom lint` to see where this stands in the form's file and how to mend it.",
    );
    this.pointer = pointer;
    this.reason = reason;
  }
}
