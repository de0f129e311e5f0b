import type { Pointer } from "@waarom/model/runtime";
import { useCallback, useSyncExternalStore } from "react";
import type { FieldState } from "../data/form-store.js";
import { useFormRuntime } from "../form/runtime-context.js";

/** The answer at a place and what is wrong with it. Shows the caller again only when one of these changes. */
export function useFieldState(at: Pointer): FieldState {
  const { store } = useFormRuntime();
  const subscribe = useCallback((listener: () => void) => store.subscribe(at, listener), [store, at]);
  const read = useCallback(() => store.stateAt(at), [store, at]);
  return useSyncExternalStore(subscribe, read, read);
}
