import { useCallback, type ReactNode } from "react";
import { useFormLanguage } from "../form/language-context.js";
import { choicesOf } from "../plan/kind.js";
import { useAdopted } from "./use-adopted.js";
import type { WidgetProps } from "./widget-props.js";

/** One answer from a list that unfolds. */
export function SelectWidget(props: WidgetProps): ReactNode {
  const { messages } = useFormLanguage();
  const { commit, schema, ui } = props;
  const choices = choicesOf(schema, ui);
  const chosen = choices.find(({ value }) => value === props.value);
  const choose = useCallback(
    (control: HTMLSelectElement) => {
      commit(choicesOf(schema, ui).find(({ key }) => key === control.value)?.value);
    },
    [commit, schema, ui],
  );
  const ref = useAdopted(choose);
  return (
    <select
      ref={ref}
      className={`utrecht-select utrecht-select--html-select${props.invalid ? " utrecht-select--invalid" : ""}`}
      id={props.id}
      name={props.name}
      defaultValue={chosen?.key ?? ""}
      onChange={(event) => {
        choose(event.currentTarget);
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
