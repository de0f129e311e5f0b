import { Checkbox } from "@utrecht/checkbox-react";
import type { ReactNode } from "react";
import type { WidgetProps } from "./widget-props.js";

/**
 * One box to tick: a consent or a declaration. Never touched is "not answered"; ticked and unticked again is "no".
 */
export function CheckboxWidget(props: WidgetProps): ReactNode {
  return (
    <Checkbox
      id={props.id}
      name={props.name}
      value="true"
      defaultChecked={props.value === true}
      required={props.required}
      invalid={props.invalid}
      onChange={(event) => {
        props.commit(event.currentTarget.checked);
      }}
      aria-describedby={props.describedBy}
    />
  );
}
