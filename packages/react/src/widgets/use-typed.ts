import { useCallback, type RefCallback } from "react";
import type { TypedControl } from "../data/typed-inputs.js";
import { useFormRuntime } from "../form/runtime-context.js";

export interface Typed {
  readonly ref: RefCallback<TypedControl>;
  readonly onBlur: (event: { readonly currentTarget: EventTarget }) => void;
}

/**
 * Makes a control keep its own text while one types. `commit` gets the text when the control is left, or when the form
 * needs all answers; it should be the same function as long as it does the same.
 */
export function useTyped(commit: (text: string, control: TypedControl) => void): Typed {
  const { inputs } = useFormRuntime();
  const ref = useCallback(
    (control: TypedControl | null) =>
      control === null
        ? undefined
        : inputs.register(control, () => {
            commit(control.value, control);
          }),
    [inputs, commit],
  );
  const onBlur = useCallback(
    (event: { readonly currentTarget: EventTarget }) => {
      inputs.left(event.currentTarget);
    },
    [inputs],
  );
  return { ref, onBlur };
}
