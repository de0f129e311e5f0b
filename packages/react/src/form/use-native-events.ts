import { controlNames } from "@waarom/model/runtime";
import { useEffect, type RefObject } from "react";
import { formEntries } from "../data/form-entries.js";
import { flushSync } from "react-dom";
import type { FormController } from "./controller.js";

/**
 * Listens once for the whole form to what the browser does by itself: typing, filling in for the resident, bringing back
 * a page with its answers, and printing. One listener on the form costs a key press less than one on each field.
 */
export function useNativeEvents(
  element: RefObject<HTMLFormElement | null>,
  controller: FormController,
): void {
  useEffect(() => {
    const form = element.current;
    if (form === null) return;
    const typed = (event: Event) => {
      controller.inputs.typed(event.target);
    };
    // A browser that fills in an address changes fields that are never entered nor left.
    const filledIn = (event: Event) => {
      controller.inputs.left(event.target);
    };
    // What the browser itself sends: all steps, and nothing that has no consent or is not asked.
    const complete = (event: FormDataEvent) => {
      const { data, files } = controller.judge(controller.form.defaultLanguage).prepared;
      for (const name of [...event.formData.keys()])
        if (name.startsWith("/") || name === controlNames.row) event.formData.delete(name);
      for (const [name, value] of formEntries(data, files)) event.formData.append(name, value);
    };
    form.addEventListener("formdata", complete);
    form.addEventListener("input", typed);
    form.addEventListener("change", filledIn);
    controller.inputs.adopt();
    const stopPrinting = unfoldForPrint(form);
    return () => {
      form.removeEventListener("formdata", complete);
      form.removeEventListener("input", typed);
      form.removeEventListener("change", filledIn);
      stopPrinting();
    };
  }, [element, controller]);
}

/** On paper everything stands open: what is folded on the screen cannot be unfolded there. */
function unfoldForPrint(form: HTMLFormElement): () => void {
  let folded: HTMLDetailsElement[] = [];
  const unfold = () => {
    // What is unfolded first may hold more to unfold.
    for (;;) {
      const more = [...form.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
      if (more.length === 0) return;
      folded.push(...more);
      // The browser tells of it too late: by then the page is on paper.
      flushSync(() => {
        for (const details of more) {
          details.open = true;
          details.dispatchEvent(new Event("toggle"));
        }
      });
    }
  };
  const fold = () => {
    for (const details of folded) details.open = false;
    folded = [];
  };
  window.addEventListener("beforeprint", unfold);
  window.addEventListener("afterprint", fold);
  return () => {
    window.removeEventListener("beforeprint", unfold);
    window.removeEventListener("afterprint", fold);
  };
}
