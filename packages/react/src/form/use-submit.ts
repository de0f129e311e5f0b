import { parsePointer, type Language, type Submission } from "@waarom/model/runtime";
import { useCallback, type SubmitEvent } from "react";
import { reviewStep } from "../steps/review-step.js";
import type { VisibleStep } from "../steps/visible-steps.js";
import type { FormController } from "./controller.js";
import { useFormLanguage } from "./language-context.js";

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
  onSubmit: ((submission: Submission) => void | Promise<void>) | undefined,
  step: StepInHand | undefined,
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
      if (step !== undefined) {
        event.preventDefault();
        nextStep(controller, step, textLanguage);
        return;
      }
      const { submission, errors } = controller.judge(textLanguage);
      if (submission === undefined) {
        event.preventDefault();
        controller.refuse(errors);
      } else if (onSubmit !== undefined) {
        event.preventDefault();
        void handOver(controller, () => onSubmit(submission));
      } else if (!event.currentTarget.hasAttribute("action")) {
        event.preventDefault();
      }
    },
    [controller, onSubmit, step, textLanguage],
  );
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

async function handOver(controller: FormController, send: () => void | Promise<void>): Promise<void> {
  controller.enter("sending");
  try {
    await send();
    controller.enter("filling");
  } catch (error) {
    controller.enter("failed");
    // The app learns of it as of any other error of its own; the resident already has.
    reportError(error);
  }
}
