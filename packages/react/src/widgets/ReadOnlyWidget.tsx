import { Textbox } from "@utrecht/textbox-react";
import { isJsonArray, isJsonObject, type JsonValue } from "@waarom/model/runtime";
import type { ReactNode } from "react";
import { useFormLanguage } from "../form/language-context.js";
import { answerInWords } from "../review/answer-in-words.js";
import type { WidgetProps } from "./widget-props.js";

/** An answer that stands and cannot be changed here. It can be reached by keyboard, read and copied. */
export function ReadOnlyWidget({ id, name, kind, value, schema, ui, describedBy }: WidgetProps): ReactNode {
  const language = useFormLanguage();
  const words = value === undefined ? "" : answerInWords(value, { kind, schema, ui, language });
  const sent = value === undefined ? [] : isJsonArray(value) ? value : [value];
  const control = { id, readOnly: true, value: words, "aria-describedby": describedBy };
  return (
    <>
      {words.includes("\n") ? (
        <textarea
          className="utrecht-textarea utrecht-textarea--html-textarea"
          rows={5}
          dir="auto"
          {...control}
        />
      ) : (
        <Textbox {...control} />
      )}
      {sent.flatMap((item, index) => {
        const text = textOf(item);
        return text === undefined ? [] : [<input key={index} type="hidden" name={name} value={text} />];
      })}
    </>
  );
}

/** As a control of its kind would send it. */
function textOf(value: JsonValue): string | undefined {
  if (value === null || isJsonArray(value) || isJsonObject(value)) return undefined;
  return String(value);
}
