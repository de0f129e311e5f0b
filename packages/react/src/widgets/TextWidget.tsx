import { Textbox } from "@utrecht/textbox-react";
import { own, tidy } from "@waarom/model/runtime";
import { useCallback, type ReactNode } from "react";
import type { TypedControl } from "../data/typed-inputs.js";
import { textTraits, widthClass } from "./text-traits.js";
import { useTyped } from "./use-typed.js";
import type { WidgetProps } from "./widget-props.js";

/** One line of text. */
export function TextWidget(props: WidgetProps): ReactNode {
  const { commit, schema, ui } = props;
  const traits = textTraits(schema);
  const written = own(schema, "format");
  const format = typeof written === "string" ? written : undefined;
  const placeholder = own(ui, "ui:placeholder");
  const typed = useTyped(
    useCallback(
      (text: string, control: TypedControl) => {
        const tidied = tidy(format, text);
        if (tidied !== text) control.value = tidied;
        commit(tidied === "" ? undefined : tidied);
      },
      [commit, format],
    ),
  );
  return (
    <Textbox
      {...typed}
      id={props.id}
      name={props.name}
      type={traits.type}
      inputMode={traits.inputMode}
      className={widthClass(traits.width)}
      defaultValue={typeof props.value === "string" ? props.value : ""}
      required={props.required}
      invalid={props.invalid}
      aria-describedby={props.describedBy}
      autoComplete={props.autoComplete}
      autoCapitalize={traits.capitals === true ? "characters" : undefined}
      spellCheck={traits.type === "text" && traits.width === undefined ? undefined : false}
      placeholder={typeof placeholder === "string" ? placeholder : undefined}
    />
  );
}
