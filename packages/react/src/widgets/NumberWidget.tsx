import { Textbox } from "@utrecht/textbox-react";
import { useCallback, useEffect, useRef, type ReactNode } from "react";
import type { TypedControl } from "../data/typed-inputs.js";
import { useFormLanguage } from "../form/language-context.js";
import { typeOf } from "../plan/kind.js";
import { readNumber, writeMoney, writeNumber } from "./number-text.js";
import { useTyped } from "./use-typed.js";
import type { WidgetProps } from "./widget-props.js";

/** A number, typed as text: no arrows that change an answer by accident, and both decimal signs are understood. */
export function NumberWidget(props: WidgetProps): ReactNode {
  const { commit, schema } = props;
  const { decimalSign } = useFormLanguage().messages;
  const write = props.kind === "money" ? writeMoney : writeNumber;
  const type = typeOf(schema) === "integer" ? "integer" : "number";
  const typed = useTyped(
    useCallback(
      (text: string, control: TypedControl) => {
        const number = readNumber(text, type);
        // Shown as it was understood, so that a resident sees whether "1.250" became a thousand or one.
        control.value = write(number, decimalSign);
        commit(number);
      },
      [commit, type, decimalSign, write],
    ),
  );

  // Another language may have another decimal sign: the number is written anew, so that it never changes its meaning.
  const written = useRef(decimalSign);
  useEffect(() => {
    if (written.current === decimalSign) return;
    written.current = decimalSign;
    const control = document.getElementById(props.id);
    if (control instanceof HTMLInputElement && typeof props.value === "number")
      control.value = write(props.value, decimalSign);
  }, [decimalSign, props.id, props.value, write]);

  return (
    <Textbox
      {...typed}
      id={props.id}
      name={props.name}
      type="text"
      inputMode={type === "integer" ? "numeric" : "decimal"}
      className="waarom-width-10"
      defaultValue={write(props.value, decimalSign)}
      required={props.required}
      invalid={props.invalid}
      aria-describedby={props.describedBy}
      autoComplete={props.autoComplete}
    />
  );
}
