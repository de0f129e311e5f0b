import type { JsonObject, Pointer } from "@waarom/model/runtime";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { useFormRuntime } from "../form/runtime-context.js";
import { orderProperties } from "../plan/order.js";
import { branchesOf, shapeOf, type Shape } from "../plan/shape.js";

/** What an object asks now. Shows the caller again only when a condition begins or stops to hold. */
export function useShape(at: Pointer, schema: JsonObject, ui: JsonObject): Shape {
  const { form, store } = useFormRuntime();
  const subscribe = useCallback((listener: () => void) => store.subscribe(at, listener), [store, at]);
  const read = useCallback(
    () => branchesOf(schema, store.valueAt(at), form.conditions),
    [schema, store, at, form.conditions],
  );
  const branches = useSyncExternalStore(subscribe, read, read);
  return useMemo(() => orderProperties(shapeOf(schema, branches), ui), [schema, branches, ui]);
}
