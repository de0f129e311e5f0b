import { isJsonObject, own } from "@waarom/model/runtime";
import { useCallback, type ReactNode } from "react";
import { useTyped } from "./use-typed.js";
import type { WidgetProps } from "./widget-props.js";

/** Text of several lines. */
export function LongTextWidget(props: WidgetProps): ReactNode {
  const { commit, ui } = props;
  const options = own(ui, "ui:options");
  const rows = own(ui, "ui:rows") ?? (isJsonObject(options) ? own(options, "rows") : undefined);
  const typed = useTyped(
    useCallback(
      (text: string) => {
        const trimmed = text.trim();
        commit(trimmed === "" ? undefined : trimmed);
      },
      [commit],
    ),
  );
  return (
    <textarea
      {...typed}
      className={`utrecht-textarea utrecht-textarea--html-textarea${props.invalid ? " utrecht-textarea--invalid" : ""}`}
      id={props.id}
      name={props.name}
      rows={typeof rows === "number" ? rows : 5}
      dir="auto"
      defaultValue={typeof props.value === "string" ? props.value : ""}
      aria-required={props.required || undefined}
      aria-invalid={props.invalid || undefined}
      aria-describedby={props.describedBy}
      autoComplete={props.autoComplete}
    />
  );
}
