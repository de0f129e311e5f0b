import type { BuiltInText } from "@waarom/model";

/**
 * The command cannot do its work: exit status 2. The message says what happened and what to do, in both languages, and
 * never shows a stack.
 */
export class CannotContinue extends Error {
  override readonly name = "CannotContinue";
  readonly text: BuiltInText;

  constructor(text: BuiltInText, options?: ErrorOptions) {
    super(text.en, options);
    this.text = text;
  }
}
