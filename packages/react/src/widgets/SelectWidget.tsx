import type { ReactNode } from "react";
import { useFormLanguage } from "../form/language-context.js";
import { choicesOf } from "../plan/kind.js";
import type { WidgetProps } from "./widget-props.js";

/** One answer from a list that unfolds. */
export function SelectWidget(props: WidgetProps): ReactNode {
  const { messages } = useFormLanguage();
  const choices = choicesOf(props.schema, props.ui);
  const chosen = choices.find(({ value }) => value === props.value);
  return (
    <select
      className={`utrecht-select utrecht-select--html-select${props.invalid ? " utrecht-select--invalid" : ""}`}
      id={props.id}
      name={props.name}
      defaultValue={chosen?.key ?? ""}
      onChange={(event) => {
        props.commit(choices.find(({ key }) => key === event.currentTarget.value)?.value);
      }}
      aria-required={props.required || undefined}
      aria-invalid={props.invalid || undefined}
      aria-describedby={props.describedBy}
      autoComplete={props.autoComplete}
    >
      <option value="">{messages.choose}</option>
      {choices.map(({ key, label, language }) => (
        <option key={key} value={key} lang={language}>
          {label}
        </option>
      ))}
    </select>
  );
}
