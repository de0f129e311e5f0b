import { useMemo } from "react";
import { useFormLanguage } from "../form/language-context.js";
import { useFormRuntime } from "../form/runtime-context.js";
import { useShape } from "../groups/use-shape.js";
import { visibleSteps, type VisibleStep } from "./visible-steps.js";

/** The steps of the form that have something to ask now; none where the form is one page. */
export function useSteps(): readonly VisibleStep[] {
  const { form } = useFormRuntime();
  const { schema, language } = useFormLanguage();
  const shape = useShape("", schema, form.layout.ui);
  return useMemo(
    () =>
      visibleSteps(
        form.layout.steps,
        shape.map(({ name }) => name),
        language,
        form.defaultLanguage,
      ),
    [form, shape, language],
  );
}
