import { Button } from "@utrecht/button-react";
import { RadioButton } from "@utrecht/radio-button-react";
import { useCallback, useRef, type ReactNode } from "react";
import type { JsonValue } from "@waarom/model/runtime";
import { useFormLanguage } from "../form/language-context.js";
import type { Messages } from "../messages/messages.js";
import { choicesOf, type Choice } from "../plan/kind.js";
import { OptionLabel } from "./OptionLabel.js";
import { useAdopted } from "./use-adopted.js";
import type { WidgetProps } from "./widget-props.js";

/** One answer of a few that all stand in sight; also yes or no, of which neither is chosen beforehand. */
export function RadioWidget(props: WidgetProps): ReactNode {
  const { messages } = useFormLanguage();
  const { kind, schema, ui, commit } = props;
  const choices = kind === "yes-no" ? yesOrNo(messages) : choicesOf(schema, ui);
  const choose = useCallback(
    (control: HTMLInputElement) => {
      if (!control.checked) return;
      commit(kind === "yes-no" ? control.value === "true" : valueOf(choicesOf(schema, ui), control.value));
    },
    [kind, schema, ui, commit],
  );
  const ref = useAdopted(choose);
  const group = useRef<HTMLDivElement>(null);
  const clear = () => {
    const radios = [...(group.current?.querySelectorAll("input") ?? [])];
    for (const radio of radios) radio.checked = false;
    commit(undefined);
    radios[0]?.focus();
  };
  return (
    <div
      ref={group}
      className={choices.length === 2 ? "waarom-options waarom-options--pair" : "waarom-options"}
    >
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
              ref={ref}
              onChange={(event) => {
                choose(event.currentTarget);
              }}
              aria-describedby={choice.description === undefined ? undefined : `${id}--description`}
            />
          </OptionLabel>
        );
      })}
      {!props.required && props.value !== undefined && (
        <Button appearance="subtle-button" className="waarom-options__clear" onClick={clear}>
          {messages.clearChoice}
          <span className="waarom-visually-hidden">: {props.label}</span>
        </Button>
      )}
    </div>
  );
}

function yesOrNo({ yes, no }: Messages): readonly Choice[] {
  return [
    { key: "true", value: true, label: yes },
    { key: "false", value: false, label: no },
  ];
}

function valueOf(choices: readonly Choice[], key: string): JsonValue | undefined {
  return choices.find((choice) => choice.key === key)?.value;
}
