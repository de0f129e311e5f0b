import type { CompiledForm } from "../contracts/compiled-form.js";
import type { JsonObject } from "../contracts/json.js";
import type { PreparedSubmission } from "./prepare-submission.js";
import { prepareSubmission } from "./prepare-submission.js";
import type { ReceiptOptions } from "./receipt.js";
import { collectAnswers } from "./submission/collect.js";
import { askedChange, intentOf, type SubmitIntent } from "./submission/intent.js";

export interface ReadSubmission extends PreparedSubmission {
  /** Names in the form data that are no question of this form, or whose value cannot be an answer to it. */
  readonly ignored: readonly string[];
  /**
   * What the pressed button asks. Only `send` is a submission; for all else show the form again with `answers`, and say
   * nothing of errors: the resident is not done.
   */
  readonly intent: SubmitIntent;
  /**
   * Everything that was filled in, hidden answers and those without consent too: to show the form again with, never to
   * keep. Of files only the names: a browser must be given the file itself again.
   */
  readonly answers: JsonObject;
}

/**
 * Reads a submitted HTML form on a server, and ends where `prepareSubmission` ends in a browser. A control's name is the
 * JSON Pointer of its answer (`/kinderen/0/naam`); a date may come in three parts (`/datum#day`, `#month`, `#year`);
 * several values under a list's own name are its items. Never throws on what was sent.
 *
 * @example
 * const { intent, data, answers, errors } = readSubmission(form, await request.formData(), { language, at: new Date() });
 * if (intent.kind !== "send") return page(<PrivacyForm form={form} initialData={answers} />);
 * if (errors.length > 0) return page(<PrivacyForm form={form} initialData={answers} initialErrors={errors} />);
 */
export function readSubmission(form: CompiledForm, sent: FormData, options: ReceiptOptions): ReadSubmission {
  const change = askedChange(form, sent);
  const { data, files, ignored } = collectAnswers(form, sent, change, languageOf(form, options.language));
  return {
    ...prepareSubmission(form, data, { ...options, files }),
    ignored,
    intent: intentOf(change, data),
    answers: data,
  };
}

/** The language that was read; what is no language tag at all falls back, as the receipt does. */
function languageOf(form: CompiledForm, language: string): string {
  return Object.hasOwn(form.texts, language) ? language : form.defaultLanguage;
}
