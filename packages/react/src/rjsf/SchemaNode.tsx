import SchemaField from "@rjsf/core/lib/components/fields/SchemaField.js";
import { memo, useMemo, type ReactNode } from "react";
import { idOf, pathOf } from "../data/places.js";
import { useFormRuntime } from "../form/runtime-context.js";
import type { NodeProps } from "../form/node-props.js";
import { registry } from "./registry.js";
import { rjsfSchema } from "./rjsf-schema.js";

/**
 * Any part of a form, drawn by RJSF's `SchemaField` with Waarom's own fields. RJSF decides which field draws a schema
 * and what the layout asks of it; answers, conditions and errors live in Waarom's store, to which each field listens by
 * itself. So RJSF's work over the whole form, which makes typing slow in long forms, never runs.
 */
export const SchemaNode = memo(function SchemaNode({
  at,
  dataPath,
  schema,
  ui,
  required,
  name,
}: NodeProps): ReactNode {
  const { idPrefix } = useFormRuntime();
  const fieldPathId = useMemo(
    () => ({ $id: idOf(idPrefix, at), path: pathOf({ at, dataPath }), name: at }),
    [idPrefix, at, dataPath],
  );
  return (
    <SchemaField
      schema={rjsfSchema(schema)}
      uiSchema={ui}
      fieldPathId={fieldPathId}
      name={name}
      required={required}
      registry={registry}
      onChange={nothing}
      onBlur={nothing}
      onFocus={nothing}
    />
  );
});

/** Answers go to the store, not through RJSF. */
function nothing(): void {
  // Nothing to do here.
}
