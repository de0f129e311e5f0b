import { useCallback, type RefCallback } from "react";
import type { AnswerControl } from "../data/typed-inputs.js";
import { useFormRuntime } from "../form/runtime-context.js";

/**
 * Lets the form take over a choice that was made before its scripts ran: while the page was loading, or before one left
 * it and came back. `commit` gets the control as it stands.
 */
export function useAdopted<Control extends AnswerControl>(
  commit: (control: Control) => void,
): RefCallback<Control> {
  const { inputs } = useFormRuntime();
  return useCallback(
    (control: Control | null) =>
      control === null
        ? undefined
        : inputs.register(control, () => {
            commit(control);
          }),
    [inputs, commit],
  );
}
