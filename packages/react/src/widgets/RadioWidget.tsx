import { RadioButton } from "@utrecht/radio-button-react";
import type { JsonValue } from "@waarom/model/runtime";
import type { ReactNode } from "react";
import { useFormLanguage } from "../form/language-context.js";
import { choicesOf, type Choice } from "../plan/kind.js";
import { OptionLabel } from "./OptionLabel.js";
import type { WidgetProps } from "./widget-props.js";

/** One answer of a few that all stand in sight; also yes or no, of which neither is chosen beforehand. */
export function RadioWidget(props: WidgetProps): ReactNode {
  const { messages } = useFormLanguage();
  const yesNo: readonly Choice[] = [
    { key: "true", value: true, label: messages.yes },
    { key: "false", value: false, label: messages.no },
  ];
  const choices = props.kind === "yes-no" ? yesNo : choicesOf(props.schema, props.ui);
  const choose = (value: JsonValue) => () => {
    props.commit(value);
  };
  return (
    <div className={choices.length === 2 ? "waarom-options waarom-options--pair" : "waarom-options"}>
      {choices.map((choice, index) => {
        // The first carries the field's own id: a link in the error summary leads to it.
        const id = index === 0 ? props.id : `${props.id}--${index}`;
        return (
          <OptionLabel key={choice.key} htmlFor={id} type="radio" choice={choice}>
            <RadioButton
              id={id}
              name={props.name}
              value={choice.key}
              defaultChecked={choice.value === props.value}
              invalid={props.invalid}
              onChange={choose(choice.value)}
              aria-describedby={choice.description === undefined ? undefined : `${id}--description`}
            />
          </OptionLabel>
        );
      })}
    </div>
  );
}
