import { controlNames, parsePointer, type Language, type Submission } from "@waarom/model/runtime";
import { useCallback, type SubmitEvent } from "react";
import { reviewStep } from "../steps/review-step.js";
import type { VisibleStep } from "../steps/visible-steps.js";
import type { FormController } from "./controller.js";
import { useFormLanguage } from "./language-context.js";

/** What an organisation may say back when a form has arrived. */
export interface SubmitResult {
  /** By which the organisation finds it again: shown to the resident. */
  readonly reference?: string;
}

/** Takes what was filled in. While its promise is pending the form says that it is sending. */
export type SubmitHandler =
  | ((submission: Submission) => void | Promise<void>)
  | ((submission: Submission) => SubmitResult | undefined | Promise<SubmitResult | undefined>);

/** A form that has arrived. */
export interface SentForm extends SubmitResult {
  readonly receipt: Submission["receipt"];
}

/** The step that one is on, of those that have something to ask. */
export interface StepInHand {
  readonly steps: readonly VisibleStep[];
  readonly index: number;
}

/**
 * What happens when the form's button is pressed: on a step, its answers are judged and the next step follows; else all
 * answers are judged, then refused or handed over. Without `onSubmit` the browser sends the form itself.
 */
export function useSubmit(
  controller: FormController,
  onSubmit: SubmitHandler | undefined,
  step: StepInHand | undefined,
  onSent: (sent: SentForm) => void,
): (event: SubmitEvent<HTMLFormElement>) => void {
  const { textLanguage } = useFormLanguage();
  return useCallback(
    (event) => {
      if (controller.status.phase === "sending") {
        event.preventDefault();
        return;
      }
      // A photo that is still being cleaned would be left behind.
      if (controller.files.busy) {
        event.preventDefault();
        const form = event.currentTarget;
        void controller.files.idle().then(() => {
          form.requestSubmit();
        });
        return;
      }
      // A button that only shows the form again, in another language: the server does.
      if (submitterOf(event)?.name === controlNames.show) return;
      if (step !== undefined) {
        event.preventDefault();
        nextStep(controller, step, textLanguage);
        return;
      }
      try {
        const { submission, errors } = controller.judge(textLanguage);
        if (submission === undefined) {
          event.preventDefault();
          controller.refuse(errors);
        } else if (onSubmit !== undefined) {
          event.preventDefault();
          void handOver(controller, submission, onSubmit, onSent);
        } else if (!event.currentTarget.hasAttribute("action")) {
          event.preventDefault();
        }
      } catch (error) {
        // What broke here does not keep the answers here: a server that can take them does.
        if (!event.currentTarget.hasAttribute("action")) {
          event.preventDefault();
          controller.enter("failed");
        }
        reportError(error);
      }
    },
    [controller, onSubmit, onSent, step, textLanguage],
  );
}

function submitterOf(event: SubmitEvent<HTMLFormElement>): HTMLButtonElement | undefined {
  const { submitter } = event.nativeEvent;
  return submitter instanceof HTMLButtonElement ? submitter : undefined;
}

function nextStep(controller: FormController, { steps, index }: StepInHand, language: Language): void {
  const here = steps[index]?.properties ?? [];
  const { errors } = controller.judge(language);
  const own = new Map([...errors].filter(([at]) => here.includes(parsePointer(at)[0] ?? "")));
  if (own.size > 0) {
    controller.refuse(own);
    return;
  }
  controller.clearErrors();
  controller.goTo(steps[index + 1]?.id ?? reviewStep);
}

async function handOver(
  controller: FormController,
  submission: Submission,
  onSubmit: SubmitHandler,
  onSent: (sent: SentForm) => void,
): Promise<void> {
  controller.enter("sending");
  try {
    const result = await onSubmit(submission);
    onSent({ ...(typeof result === "object" ? result : {}), receipt: submission.receipt });
  } catch (error) {
    controller.enter("failed");
    // The app learns of it as of any other error of its own; the resident already has.
    reportError(error);
  }
}
