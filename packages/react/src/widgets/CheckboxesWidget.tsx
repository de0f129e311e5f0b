import { Checkbox } from "@utrecht/checkbox-react";
import {
  isJsonArray,
  isJsonObject,
  noneKeyword,
  own,
  type JsonObject,
  type JsonValue,
} from "@waarom/model/runtime";
import { useCallback, useRef, type ReactNode } from "react";
import { choicesOf, type Choice } from "../plan/kind.js";
import { OptionLabel } from "./OptionLabel.js";
import { useAdopted } from "./use-adopted.js";
import type { WidgetProps } from "./widget-props.js";

/** Any number of answers of several. They are sent in the order in which they stand, however they were ticked. */
export function CheckboxesWidget(props: WidgetProps): ReactNode {
  const { commit, schema, ui } = props;
  const choices = choicesIn(schema, ui);
  const chosen: readonly JsonValue[] = isJsonArray(props.value) ? props.value : [];
  const group = useRef<HTMLDivElement>(null);
  const none = own(schema, noneKeyword);
  const noneKey = choices.find(({ value }) => value === none)?.key;
  const choose = useCallback(() => {
    const ticked = [...(group.current?.querySelectorAll("input") ?? [])].filter(({ checked }) => checked);
    const keys = ticked.map(({ value }) => value);
    const values = choicesIn(schema, ui).flatMap(({ key, value }) => (keys.includes(key) ? [value] : []));
    commit(values.length === 0 ? undefined : values);
  }, [commit, schema, ui]);
  const ref = useAdopted<HTMLInputElement>(choose);
  return (
    <div className="waarom-options" ref={group}>
      {choices.map((choice, index) => {
        const id = index === 0 ? props.id : `${props.id}--${index}`;
        return (
          <OptionLabel
            key={choice.key}
            htmlFor={id}
            type="checkbox"
            choice={choice}
            apart={choice.key === noneKey}
          >
            <Checkbox
              id={id}
              name={props.name}
              value={choice.key}
              defaultChecked={chosen.includes(choice.value)}
              invalid={props.invalid}
              ref={ref}
              onChange={(event) => {
                untickOthers(group.current, event.currentTarget, noneKey);
                choose();
              }}
              aria-describedby={choice.description === undefined ? undefined : `${id}--description`}
            />
          </OptionLabel>
        );
      })}
    </div>
  );
}

/** "None of these" takes the others away, and any other takes "none of these" away. */
function untickOthers(
  group: HTMLElement | null,
  ticked: HTMLInputElement,
  noneKey: string | undefined,
): void {
  if (noneKey === undefined || !ticked.checked) return;
  for (const box of group?.querySelectorAll("input") ?? [])
    if (box !== ticked && (ticked.value === noneKey || box.value === noneKey)) box.checked = false;
}

function choicesIn(schema: JsonObject, ui: JsonObject): readonly Choice[] {
  const items = own(schema, "items");
  return isJsonObject(items) ? choicesOf(items, ui) : [];
}
