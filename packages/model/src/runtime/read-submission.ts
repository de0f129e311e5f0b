import type { CompiledForm } from "../contracts/compiled-form.js";
import type { PreparedSubmission } from "./prepare-submission.js";
import { prepareSubmission } from "./prepare-submission.js";
import type { ReceiptOptions } from "./receipt.js";
import { collectAnswers } from "./submission/collect.js";

export interface ReadSubmission extends PreparedSubmission {
  /** Names in the form data that are no question of this form, or whose value cannot be an answer to it. */
  readonly ignored: readonly string[];
}

/**
 * Reads a submitted HTML form on a server, and ends where `prepareSubmission` ends in a browser. A control's name is the
 * JSON Pointer of its answer (`/kinderen/0/naam`); a date may come in three parts (`/datum#day`, `#month`, `#year`);
 * several values under a list's own name are its items. Never throws on what was sent.
 *
 * @example
 * const { data, errors, receipt } = readSubmission(form, await request.formData(), { language: "nl", at: new Date() });
 */
export function readSubmission(form: CompiledForm, sent: FormData, options: ReceiptOptions): ReadSubmission {
  const { data, files, ignored } = collectAnswers(form, sent);
  return { ...prepareSubmission(form, data, { ...options, files }), ignored };
}
