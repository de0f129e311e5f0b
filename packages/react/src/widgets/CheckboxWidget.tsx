import { Checkbox } from "@utrecht/checkbox-react";
import { useCallback, type ReactNode } from "react";
import { useAdopted } from "./use-adopted.js";
import type { WidgetProps } from "./widget-props.js";

/**
 * One box to tick: a consent or a declaration. Never touched is "not answered"; ticked and unticked again is "no".
 */
export function CheckboxWidget(props: WidgetProps): ReactNode {
  const { commit } = props;
  const ref = useAdopted(
    useCallback(
      (control: HTMLInputElement) => {
        commit(control.checked);
      },
      [commit],
    ),
  );
  return (
    <Checkbox
      ref={ref}
      id={props.id}
      name={props.name}
      value="true"
      defaultChecked={props.value === true}
      required={props.required}
      invalid={props.invalid}
      onChange={(event) => {
        commit(event.currentTarget.checked);
      }}
      aria-describedby={props.describedBy}
    />
  );
}
