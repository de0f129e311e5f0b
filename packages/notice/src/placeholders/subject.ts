import type { PurposeFacts } from "../facts/facts.js";
import type { FieldFacts } from "../facts/fields.js";

/** What a placeholder is filled in about. */
export interface PlaceholderSubject {
  readonly purposes: readonly PurposeFacts[];
  readonly field?: FieldFacts;
}
