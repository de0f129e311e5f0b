import { FormLabel } from "@utrecht/form-label-react";
import type { ReactNode } from "react";
import type { Choice } from "../plan/kind.js";

export interface OptionLabelProps {
  readonly htmlFor: string;
  readonly type: "radio" | "checkbox";
  readonly choice: Choice;
  /** True for the answer that goes with no other: it stands apart. */
  readonly apart?: boolean;
  /** The control. */
  readonly children: ReactNode;
}

/** A control with its label beside it: the whole line can be pressed. */
export function OptionLabel({ htmlFor, type, choice, apart = false, children }: OptionLabelProps): ReactNode {
  return (
    <div className={apart ? "waarom-option waarom-option--apart" : "waarom-option"}>
      {children}
      <div className="waarom-option__text">
        <FormLabel className="waarom-option__label" htmlFor={htmlFor} type={type} lang={choice.language}>
          {choice.label}
        </FormLabel>
        {choice.description !== undefined && (
          <div className="waarom-option__description" id={`${htmlFor}--description`} lang={choice.language}>
            {choice.description}
          </div>
        )}
      </div>
    </div>
  );
}
