import { FormField } from "@utrecht/form-field-react";
import { FormLabel } from "@utrecht/form-label-react";
import type { ReactNode } from "react";
import type { FrameProps } from "./ControlFrame.js";
import { FieldNotes } from "./FieldNotes.js";
import { LabelText } from "./LabelText.js";

/** A question that one answers by ticking its box: the label stands beside the box, all else under it. */
export function CheckboxFrame({ facts, children }: FrameProps): ReactNode {
  return (
    <FormField className="waarom-field waarom-field--checkbox" invalid={facts.error !== undefined}>
      <div className="waarom-option">
        {children}
        <div className="waarom-option__text">
          <FormLabel className="waarom-option__label" type="checkbox" htmlFor={facts.id}>
            <LabelText facts={facts} />
          </FormLabel>
          <FieldNotes facts={facts} />
        </div>
      </div>
    </FormField>
  );
}
