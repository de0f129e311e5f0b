import { FormFieldDescription } from "@utrecht/form-field-description-react";
import type { JsonObject } from "@waarom/model/runtime";
import type { ReactNode } from "react";
import { textOf } from "../plan/label.js";
import { onlyIfKey } from "../plan/localise.js";

export interface OnlyIfProps {
  /** The id of the question, group or list. */
  readonly id: string;
  readonly schema: JsonObject;
}

/** On a page without scripts: when a question is meant. */
export function OnlyIf({ id, schema }: OnlyIfProps): ReactNode {
  const words = onlyIfOf(schema);
  if (words === undefined) return null;
  return (
    <FormFieldDescription id={onlyIfId(id)} className="waarom-only-if">
      {words}
    </FormFieldDescription>
  );
}

export function onlyIfOf(schema: JsonObject): string | undefined {
  return textOf(schema, onlyIfKey);
}

export function onlyIfId(id: string): string {
  return `${id}--only-if`;
}
