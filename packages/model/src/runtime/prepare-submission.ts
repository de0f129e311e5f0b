import type { CompiledForm, ValidationError } from "../contracts/compiled-form.js";
import type { JsonObject } from "../contracts/json.js";
import type { Submission, SubmissionFiles } from "../contracts/receipt.js";
import { stripWithoutConsent } from "./consent.js";
import { filesIn } from "./files.js";
import { contradictions } from "./none-of-these.js";
import { plainAnswers } from "./plain-answers.js";
import { pruneHidden } from "./prune.js";
import { createReceipt, type ReceiptOptions } from "./receipt.js";
import { tidyAnswers } from "./tidy-answers.js";

export interface SubmissionOptions extends ReceiptOptions {
  /** The bytes of the files that the data name. */
  readonly files?: SubmissionFiles;
}

export interface PreparedSubmission extends Submission {
  /** Empty when the submission may be sent. */
  readonly errors: readonly ValidationError[];
}

/**
 * Makes of the answers on a form what may be sent: tidied, without what is no longer asked, without what has no consent,
 * judged, and with its receipt. Pure: the same answers give the same submission in a browser and on a server. `data`
 * may hold anything; what is no JSON is not an answer.
 *
 * @example
 * const { data, files, errors, receipt } = prepareSubmission(form, answers, { language: "nl", at: new Date() });
 */
export function prepareSubmission(
  form: CompiledForm,
  data: unknown,
  options: SubmissionOptions,
): PreparedSubmission {
  const sent = answersToSend(form, plainAnswers(data));
  return {
    data: sent,
    files: filesIn(sent, options.files ?? {}),
    errors: [...form.validate(sent), ...contradictions(form, sent)],
    receipt: createReceipt(form, sent, options),
  };
}

/**
 * Taking an answer out for want of consent can hide another question, that can be the question for another consent, and
 * so on: it goes on until nothing has to go.
 */
function answersToSend(form: CompiledForm, answers: JsonObject): JsonObject {
  let kept = pruneHidden(form, tidyAnswers(form, answers));
  for (;;) {
    const stripped = stripWithoutConsent(form, kept);
    if (stripped === kept) return kept;
    kept = pruneHidden(form, tidyAnswers(form, stripped));
  }
}
