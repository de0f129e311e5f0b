import { useEffect, useRef } from "react";
import type { FormController } from "../form/controller.js";

/** Under which the step stands in the browser's history, beside whatever the page itself keeps there. */
const key = "waaromStep";

/**
 * Lets the browser's own back button go to the step before, as residents expect, instead of out of the form. The address
 * stays what it is, so a page with routes of its own does not notice.
 */
export function useStepHistory(controller: FormController, step: string | undefined, wanted: boolean): void {
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (!wanted || step === undefined) return;
    const state = stateOf(history.state);
    if (shown.current === undefined) history.replaceState({ ...state, [key]: step }, "");
    else if (state[key] !== step) history.pushState({ ...state, [key]: step }, "");
    shown.current = step;
  }, [step, wanted]);

  useEffect(() => {
    if (!wanted) return;
    const back = (event: PopStateEvent) => {
      const target = stateOf(event.state)[key];
      if (typeof target === "string" && target !== shown.current) {
        shown.current = target;
        controller.goTo(target);
      }
    };
    window.addEventListener("popstate", back);
    return () => {
      window.removeEventListener("popstate", back);
    };
  }, [controller, wanted]);
}

function stateOf(state: unknown): Readonly<Record<string, unknown>> {
  return typeof state === "object" && state !== null ? { ...state } : {};
}
