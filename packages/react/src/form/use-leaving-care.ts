import { useEffect, type RefObject } from "react";
import type { FormController } from "./controller.js";

/**
 * Asks before a page with answers that were not sent or saved is left. The browser asks it in its own words. Listens to
 * leaving only once something was filled in: a page that listens cannot be brought back as it was.
 */
export function useLeavingCare(
  element: RefObject<HTMLFormElement | null>,
  controller: FormController,
  wanted: boolean,
): void {
  useEffect(() => {
    const form = element.current;
    if (form === null || !wanted) return;
    const care = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    const filled = () => {
      window.addEventListener("beforeunload", care);
    };
    const safe = () => {
      window.removeEventListener("beforeunload", care);
    };
    form.addEventListener("input", filled);
    // Whatever the browser itself sends is on its way.
    form.addEventListener("formdata", safe);
    const stop = controller.onSafe(safe);
    return () => {
      form.removeEventListener("input", filled);
      form.removeEventListener("formdata", safe);
      stop();
      safe();
    };
  }, [element, controller, wanted]);
}
