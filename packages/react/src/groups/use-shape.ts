import type { JsonObject, Pointer } from "@waarom/model/runtime";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { useFormLanguage } from "../form/language-context.js";
import { useFormRuntime } from "../form/runtime-context.js";
import { useStacked } from "../form/use-stacked.js";
import { orderProperties } from "../plan/order.js";
import { possibleShape } from "../plan/possible-shape.js";
import { branchesOf, shapeOf, type Shape } from "../plan/shape.js";

/**
 * What an object asks now. Shows the caller again only when a condition begins or stops to hold. On a page without
 * scripts: everything that it can ask, with when.
 */
export function useShape(at: Pointer, schema: JsonObject, ui: JsonObject): Shape {
  const { form, store } = useFormRuntime();
  const { messages } = useFormLanguage();
  const stacked = useStacked();
  const subscribe = useCallback((listener: () => void) => store.subscribe(at, listener), [store, at]);
  const read = useCallback(
    () => branchesOf(schema, store.valueAt(at), form.conditions),
    [schema, store, at, form.conditions],
  );
  const branches = useSyncExternalStore(subscribe, read, read);
  return useMemo(
    () => orderProperties(stacked ? possibleShape(schema, ui, messages) : shapeOf(schema, branches), ui),
    [stacked, schema, branches, ui, messages],
  );
}
