import { FormField } from "@utrecht/form-field-react";
import { FormLabel } from "@utrecht/form-label-react";
import type { ReactNode } from "react";
import type { FieldFacts } from "./field-facts.js";
import { FieldNotes } from "./FieldNotes.js";
import { LabelText } from "./LabelText.js";

export interface FrameProps {
  readonly facts: FieldFacts;
  /** The control or controls. */
  readonly children: ReactNode;
}

/** A question with one control. */
export function ControlFrame({ facts, children }: FrameProps): ReactNode {
  return (
    <FormField className="waarom-field" invalid={facts.error !== undefined}>
      <FormLabel className="waarom-field__label" htmlFor={facts.id}>
        <LabelText facts={facts} />
      </FormLabel>
      <FieldNotes facts={facts} />
      {children}
    </FormField>
  );
}
