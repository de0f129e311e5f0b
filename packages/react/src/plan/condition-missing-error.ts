import type { Pointer } from "@waarom/model/runtime";

/** A form has a condition for which it carries no compiled predicate: its build and its schema do not belong together. */
export class ConditionMissingError extends Error {
  override readonly name = "ConditionMissingError";
  readonly pointer: Pointer;

  constructor(pointer: Pointer) {
    super(
      `The condition at ${pointer} has no compiled predicate, so it cannot be told which questions to ask. ` +
        "Run `waarom build` again and deploy everything that it writes.",
    );
    this.pointer = pointer;
  }
}
