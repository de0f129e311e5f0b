import { useEffect } from "react";
import type { FormController } from "./controller.js";

/** Tells the form when a finger or mouse button is down anywhere on the page, until its click has been dealt with. */
export function usePointer(controller: FormController): void {
  useEffect(() => {
    let released: ReturnType<typeof setTimeout> | undefined;
    const press = () => {
      clearTimeout(released);
      controller.inputs.press();
    };
    const release = () => {
      // The click comes right after.
      released = setTimeout(() => {
        controller.inputs.release();
      });
    };
    const events = [
      ["pointerdown", press],
      ["pointerup", release],
      ["pointercancel", release],
      ["dragend", release],
    ] as const;
    for (const [name, listener] of events) document.addEventListener(name, listener, true);
    return () => {
      clearTimeout(released);
      for (const [name, listener] of events) document.removeEventListener(name, listener, true);
    };
  }, [controller]);
}
