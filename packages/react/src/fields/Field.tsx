import type { JsonValue } from "@waarom/model/runtime";
import { memo, useCallback, type ReactNode } from "react";
import { idOf } from "../data/places.js";
import { factAt, useFormLanguage } from "../form/language-context.js";
import type { NodeProps } from "../form/node-props.js";
import { useFormRuntime } from "../form/runtime-context.js";
import { isReadOnly, kindOf } from "../plan/kind.js";
import { autoCompleteOf } from "./autocomplete.js";
import { CheckboxFrame } from "./CheckboxFrame.js";
import { ControlFrame } from "./ControlFrame.js";
import { fieldFacts } from "./field-facts.js";
import { GroupFrame } from "./GroupFrame.js";
import { useFieldState } from "./use-field-state.js";
import { ReadOnlyWidget } from "../widgets/ReadOnlyWidget.js";
import { widgets } from "./widgets.js";

/**
 * One question: its label, why it is asked, what is wrong with the answer, and the control. It listens to its own
 * answer only, so nothing else is shown again when it changes.
 */
export const Field = memo(function Field({ at, dataPath, schema, ui, required, name }: NodeProps): ReactNode {
  const { idPrefix, store, answered } = useFormRuntime();
  const language = useFormLanguage();
  const state = useFieldState(at);
  const compiled = factAt(language.fieldAt, dataPath);
  const commit = useCallback(
    (value: JsonValue | undefined) => {
      store.set(at, value);
      answered(at);
    },
    [store, at, answered],
  );

  const kind = kindOf(schema, ui, compiled);
  const initial = store.initialAt(at);
  const prefilled = initial !== undefined && Object.is(initial, state.value);
  // What cannot be changed must be there, and be right: nobody may get stuck on it.
  const fixed = prefilled && state.errors.length === 0 && isReadOnly(schema, ui);
  const id = idOf(idPrefix, at);
  const facts = fieldFacts({
    id,
    at,
    schema,
    ui,
    kind,
    name,
    required,
    state,
    compiled,
    why: factAt(language.whyAt, dataPath),
    fixed,
    prefilled,
    language,
  });
  const Widget = fixed && kind !== "hidden" ? ReadOnlyWidget : widgets[kind];
  const widget = (
    <Widget
      // A value from outside replaces whatever stands in the control.
      key={state.epoch}
      kind={kind}
      id={id}
      name={at}
      value={state.value}
      commit={commit}
      schema={schema}
      ui={ui}
      label={facts.label}
      required={required}
      invalid={facts.error !== undefined}
      describedBy={facts.describedBy}
      autoComplete={autoCompleteOf(compiled, schema, ui, language.filledInBy)}
    />
  );
  if (fixed && kind !== "hidden") return <ControlFrame facts={facts}>{widget}</ControlFrame>;
  switch (kind) {
    case "hidden":
      return widget;
    case "checkbox":
      return <CheckboxFrame facts={facts}>{widget}</CheckboxFrame>;
    case "radio":
    case "yes-no":
    case "checkboxes":
    case "date":
      return (
        <GroupFrame facts={facts} role={kind === "radio" || kind === "yes-no" ? "radiogroup" : "group"}>
          {widget}
        </GroupFrame>
      );
    default:
      return <ControlFrame facts={facts}>{widget}</ControlFrame>;
  }
});
