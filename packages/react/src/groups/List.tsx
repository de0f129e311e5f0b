import { Button } from "@utrecht/button-react";
import { Fieldset, FieldsetLegend } from "@utrecht/fieldset-react";
import { FormFieldDescription } from "@utrecht/form-field-description-react";
import { controlNames, isJsonObject, own, type JsonObject } from "@waarom/model/runtime";
import { memo, useCallback, useEffect, useRef, useSyncExternalStore, type ReactNode } from "react";
import { defaultsOf } from "../data/defaults.js";
import { idOf, itemPlace } from "../data/places.js";
import { ErrorMessage } from "../fields/ErrorMessage.js";
import { errorText } from "../fields/error-text.js";
import { OnlyIf, onlyIfId, onlyIfOf } from "../fields/OnlyIf.js";
import { LabelText } from "../fields/LabelText.js";
import { FieldWhy } from "../fields/FieldWhy.js";
import { foreignLanguage } from "../fields/field-facts.js";
import { labelOf } from "../plan/label.js";
import { useFieldState } from "../fields/use-field-state.js";
import { useFormLanguage } from "../form/language-context.js";
import type { NodeProps } from "../form/node-props.js";
import { useFormRuntime } from "../form/runtime-context.js";
import { isGroup, typeOf } from "../plan/kind.js";
import { isInSight } from "../why/WhyWeAsk.js";
import { Properties } from "./Properties.js";

const noSchema: JsonObject = {};

/** A list to which one adds and from which one removes: children, cars, jobs. */
export const List = memo(function List({ at, dataPath, schema, ui, name, required }: NodeProps): ReactNode {
  const { idPrefix, store, inputs, announce, answered, posts } = useFormRuntime();
  const language = useFormLanguage();
  const { messages } = language;
  const subscribe = useCallback((listener: () => void) => store.subscribe(at, listener), [store, at]);
  const read = useCallback(() => store.itemKeys(at), [store, at]);
  const keys = useSyncExternalStore(subscribe, read, read);
  const { errors } = useFieldState(at);
  const addButton = useRef<HTMLButtonElement>(null);
  /** Where the focus goes when the list has changed: an item's key, or `add`. */
  const next = useRef<string>(undefined);
  const list = useRef<HTMLDivElement>(null);

  const items = own(schema, "items");
  const itemSchema = isJsonObject(items) ? items : noSchema;
  const itemUi = own(ui, "items");
  const label = labelOf(schema, ui, name);
  const itemLabel = labelOf(itemSchema, isJsonObject(itemUi) ? itemUi : noSchema, label);
  const id = idOf(idPrefix, at);
  const why = language.whyAt.get(dataPath);
  const description = own(schema, "description");
  const [error] = errors;
  const message =
    error === undefined
      ? undefined
      : errorText(error, {
          kind: "list",
          schema,
          value: store.valueAt(at) ?? [],
          compiled: undefined,
          label,
          language,
        });
  const longest = own(schema, "maxItems");
  const full = typeof longest === "number" && keys.length >= longest;
  const described = [
    onlyIfOf(schema) === undefined ? [] : [onlyIfId(id)],
    typeof description === "string" ? [`${id}--description`] : [],
    why !== undefined && isInSight(why) ? [`${id}--why`] : [],
    message === undefined ? [] : [`${id}--error`],
  ].flat();

  // Whoever adds an item goes on there; whoever removes one finds the way to add another.
  useEffect(() => {
    const to = next.current;
    next.current = undefined;
    if (to === "add") addButton.current?.focus();
    else if (to !== undefined) list.current?.querySelector<HTMLElement>(`[data-item="${to}"]`)?.focus();
  }, [keys]);

  const add = () => {
    inputs.flush();
    store.addItem(at, isGroup(itemSchema) ? defaultsOf(itemSchema) : emptyItem(itemSchema));
    next.current = store.itemKeys(at).at(-1);
    answered(at);
  };
  const remove = (index: number) => {
    inputs.flush();
    next.current = "add";
    store.removeItem(at, index);
    announce(messages.removed(itemLabel, index + 1));
    answered(at);
  };

  return (
    <Fieldset
      id={id}
      tabIndex={-1}
      className="waarom-group waarom-repeating"
      invalid={message !== undefined}
      {...(described.length === 0 ? {} : { "aria-describedby": described.join(" ") })}
    >
      <FieldsetLegend className="waarom-group__legend" lang={foreignLanguage(schema, language)}>
        <LabelText
          facts={{ label, textLanguage: undefined, optional: !required && onlyIfOf(schema) === undefined }}
        />
      </FieldsetLegend>
      <OnlyIf id={id} schema={schema} />
      {typeof description === "string" && (
        <FormFieldDescription id={`${id}--description`} lang={foreignLanguage(schema, language)}>
          {description}
        </FormFieldDescription>
      )}
      {why !== undefined && <FieldWhy why={why} label={label} shortId={`${id}--why`} />}
      {message !== undefined && <ErrorMessage id={`${id}--error`}>{message}</ErrorMessage>}
      <div ref={list}>
        {keys.map((key, index) => (
          <Item
            key={key}
            itemKey={key}
            {...itemPlace({ at, dataPath }, index)}
            schema={itemSchema}
            ui={isJsonObject(itemUi) ? itemUi : noSchema}
            name={messages.item(itemLabel, index + 1)}
            removeLabel={messages.remove(itemLabel, index + 1)}
            onRemove={() => {
              remove(index);
            }}
          />
        ))}
      </div>
      {!full && (
        <Button
          ref={addButton}
          appearance="secondary-action-button"
          className="waarom-repeating__add"
          {...(posts ? { type: "submit", name: controlNames.add, value: at, formNoValidate: true } : {})}
          onClick={(event) => {
            event.preventDefault();
            add();
          }}
        >
          {messages.add(itemLabel)}
        </Button>
      )}
    </Fieldset>
  );
});

/** On a page without scripts only this attribute brings one to the row that was asked for. */
const takesFocus = { autoFocus: true };

interface ItemProps extends Omit<NodeProps, "required"> {
  readonly itemKey: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

function Item({ itemKey, at, dataPath, schema, ui, name, removeLabel, onRemove }: ItemProps): ReactNode {
  const { Node, posts, initialFocus } = useFormRuntime();
  return (
    <div
      className="waarom-item"
      data-item={itemKey}
      tabIndex={-1}
      role="group"
      aria-label={name}
      {...(initialFocus === at ? takesFocus : {})}
    >
      {posts && <input type="hidden" name={controlNames.row} value={at} />}
      {isGroup(schema) ? (
        <>
          <p className="waarom-item__title" aria-hidden="true">
            {name}
          </p>
          <Properties at={at} dataPath={dataPath} schema={schema} ui={ui} />
        </>
      ) : (
        <Node at={at} dataPath={dataPath} schema={schema} ui={ui} name={name} required />
      )}
      <Button
        appearance="subtle-button"
        className="waarom-item__remove"
        {...(posts ? { type: "submit", name: controlNames.remove, value: at, formNoValidate: true } : {})}
        onClick={(event) => {
          event.preventDefault();
          onRemove();
        }}
      >
        {removeLabel}
      </Button>
    </div>
  );
}

/** An item that holds no answer yet, of a kind that the answers can hold. */
function emptyItem(schema: JsonObject): null | [] {
  return typeOf(schema) === "array" ? [] : null;
}
