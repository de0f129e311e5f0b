import { Fieldset, FieldsetLegend } from "@utrecht/fieldset-react";
import type { ReactNode } from "react";
import type { FrameProps } from "./ControlFrame.js";
import { FieldNotes } from "./FieldNotes.js";
import { LabelText } from "./LabelText.js";

export interface GroupFrameProps extends FrameProps {
  readonly role: "radiogroup" | "group";
}

/** A question with several controls: they are named together. */
export function GroupFrame({ facts, role, children }: GroupFrameProps): ReactNode {
  return (
    <Fieldset
      className="waarom-field waarom-field--group"
      role={role}
      invalid={facts.error !== undefined}
      required={!facts.optional}
      {...(facts.describedBy === undefined ? {} : { "aria-describedby": facts.describedBy })}
    >
      <FieldsetLegend className="waarom-field__label">
        <LabelText facts={facts} />
      </FieldsetLegend>
      <FieldNotes facts={facts} />
      {children}
    </Fieldset>
  );
}
