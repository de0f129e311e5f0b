import type { JsonObject } from "@waarom/model/runtime";

/** What a `ref` on `<PrivacyForm>` gives. */
export interface PrivacyFormHandle {
  /** Does what the send button does. */
  readonly submit: () => void;
  /** The answers as they stand, with what is still being typed; unchecked, and with answers to hidden questions. */
  readonly data: () => JsonObject;
  /** Replaces all answers: every field shows the new ones. */
  readonly reset: (data?: JsonObject) => void;
}
