import type { Submission } from "@waarom/model/runtime";
import { useCallback, type SubmitEvent } from "react";
import type { FormController } from "./controller.js";
import { useFormLanguage } from "./language-context.js";

/** What happens when the form is sent: judge, then refuse or hand over. Without `onSubmit` the browser sends it itself. */
export function useSubmit(
  controller: FormController,
  onSubmit: ((submission: Submission) => void | Promise<void>) | undefined,
): (event: SubmitEvent<HTMLFormElement>) => void {
  const { textLanguage } = useFormLanguage();
  return useCallback(
    (event) => {
      if (controller.status.phase === "sending") {
        event.preventDefault();
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
    [controller, onSubmit, textLanguage],
  );
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
