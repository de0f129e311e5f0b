import { FormLabel } from "@utrecht/form-label-react";
import { Textbox } from "@utrecht/textbox-react";
import { useCallback, useRef, type ClipboardEvent, type ReactNode } from "react";
import { useFormLanguage } from "../form/language-context.js";
import { useFormRuntime } from "../form/runtime-context.js";
import { datePartNames, joinDate, readWholeDate, splitDate, type DateParts } from "./date-parts.js";
import { useTyped } from "./use-typed.js";
import type { WidgetProps } from "./widget-props.js";

/** Which browser token fills a part of a date of birth. */
const birthdayTokens = { day: "bday-day", month: "bday-month", year: "bday-year" } as const;

/** A date in three parts to type: no picker, which few can use by keyboard or for a year long ago. */
export function DateWidget(props: WidgetProps): ReactNode {
  const { commit } = props;
  const { messages } = useFormLanguage();
  const { inputs } = useFormRuntime();
  const group = useRef<HTMLDivElement>(null);
  const parts = splitDate(props.value);

  const typed = useTyped(
    useCallback(() => {
      const read = (part: keyof DateParts) =>
        group.current?.querySelector<HTMLInputElement>(`input[data-part="${part}"]`)?.value ?? "";
      commit(joinDate({ day: read("day"), month: read("month"), year: read("year") }, messages.months));
    }, [commit, messages.months]),
  );

  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const whole = readWholeDate(event.clipboardData.getData("text"));
    if (whole === undefined) return;
    event.preventDefault();
    for (const control of group.current?.querySelectorAll("input") ?? []) {
      const part = datePartNames.find((name) => name === control.dataset.part);
      if (part !== undefined) control.value = whole[part];
    }
    inputs.typed(event.currentTarget);
    inputs.left(event.currentTarget);
  };

  return (
    <div className="waarom-date" ref={group}>
      {datePartNames.map((part, index) => {
        const id = index === 0 ? props.id : `${props.id}--${part}`;
        return (
          <div key={part} className="waarom-date__part">
            <FormLabel className="waarom-date__label" htmlFor={id}>
              {messages[part]}
            </FormLabel>
            <Textbox
              {...typed}
              id={id}
              name={`${props.name}#${part}`}
              data-part={part}
              inputMode="numeric"
              className={part === "year" ? "waarom-width-6" : "waarom-width-4"}
              defaultValue={parts[part]}
              required={props.required}
              invalid={props.invalid}
              autoComplete={props.autoComplete === "bday" ? birthdayTokens[part] : undefined}
              onPaste={paste}
            />
          </div>
        );
      })}
    </div>
  );
}
