import { Checkbox } from "@utrecht/checkbox-react";
import { isJsonArray, isJsonObject, own, type JsonValue } from "@waarom/model/runtime";
import type { ReactNode } from "react";
import { choicesOf } from "../plan/kind.js";
import { OptionLabel } from "./OptionLabel.js";
import type { WidgetProps } from "./widget-props.js";

/** Any number of answers of several. They are sent in the order in which they stand, however they were ticked. */
export function CheckboxesWidget(props: WidgetProps): ReactNode {
  const items = own(props.schema, "items");
  const choices = isJsonObject(items) ? choicesOf(items, props.ui) : [];
  const chosen: readonly JsonValue[] = isJsonArray(props.value) ? props.value : [];
  const change = (value: JsonValue, ticked: boolean) => {
    const next = choices
      .map((choice) => choice.value)
      .filter((candidate) => (candidate === value ? ticked : chosen.includes(candidate)));
    props.commit(next.length === 0 ? undefined : next);
  };
  return (
    <div className="waarom-options">
      {choices.map((choice, index) => {
        const id = index === 0 ? props.id : `${props.id}--${index}`;
        return (
          <OptionLabel key={choice.key} htmlFor={id} type="checkbox" choice={choice}>
            <Checkbox
              id={id}
              name={props.name}
              value={choice.key}
              defaultChecked={chosen.includes(choice.value)}
              invalid={props.invalid}
              onChange={(event) => {
                change(choice.value, event.currentTarget.checked);
              }}
              aria-describedby={choice.description === undefined ? undefined : `${id}--description`}
            />
          </OptionLabel>
        );
      })}
    </div>
  );
}
