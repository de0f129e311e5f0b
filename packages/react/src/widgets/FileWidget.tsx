import { Button } from "@utrecht/button-react";
import type { JsonValue } from "@waarom/model/runtime";
import { useRef, useState, type ChangeEvent, type ReactNode } from "react";
import { useFormLanguage } from "../form/language-context.js";
import { useFormRuntime } from "../form/runtime-context.js";
import { sizeInWords } from "../messages/quantities.js";
import { chooseFiles } from "./choose-files.js";
import { fileFactsOf, filesInAnswer, typeInWords, type FileAnswer } from "./file-facts.js";
import type { WidgetProps } from "./widget-props.js";

/** A file, or several: chosen from the device or taken by its camera, listed by name, and taken away again. */
export function FileWidget(props: WidgetProps): ReactNode {
  const { kind, id, commit } = props;
  const { files, announce, store } = useFormRuntime();
  const { messages } = useFormLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const several = kind === "files";
  const facts = fileFactsOf(props.schema);
  const chosen = filesInAnswer(props.value);

  const put = (answers: readonly FileAnswer[]) => {
    const value: JsonValue = several ? answers.map((answer) => ({ ...answer })) : { ...answers.at(-1) };
    commit(answers.length === 0 ? undefined : value);
    keepInControl(
      input.current,
      answers.flatMap(({ $file }) => files.get($file) ?? []),
    );
  };

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const picked = [...(event.currentTarget.files ?? [])];
    // A picker that was closed without a choice takes nothing away.
    if (picked.length === 0) {
      put(filesInAnswer(store.valueAt(props.name)));
      return;
    }
    const before = several ? filesInAnswer(store.valueAt(props.name)) : [];
    const room = several ? (facts.maxCount ?? Infinity) - before.length : 1;
    files.track(
      chooseFiles(picked, facts, room, messages).then(({ taken, refused: sayings }) => {
        setRefused(sayings);
        const added = taken.map((file) => ({
          $file: files.add(file),
          name: file.name,
          type: file.type,
          size: file.size,
        }));
        const kept = filesInAnswer(store.valueAt(props.name));
        put(several || added.length === 0 ? [...kept, ...added] : added);
        announce(taken.map(({ name }) => messages.file.added(name)).join(" "));
      }),
    );
  };
  const remove = (file: FileAnswer) => {
    put(chosen.filter(({ $file }) => $file !== file.$file));
    announce(messages.file.removed(file.name));
    input.current?.focus();
  };

  const limits = [
    facts.types.length === 0 ? [] : [messages.file.types(facts.types.map(typeInWords).join(", "))],
    facts.maxSize === undefined
      ? []
      : [messages.file.maxSize(sizeInWords(facts.maxSize, messages.decimalSign))],
    several && facts.maxCount !== undefined ? [messages.file.maxCount(facts.maxCount)] : [],
    facts.photos ? [messages.file.photos] : [],
  ].flat();
  const lost = chosen.length > 0 ? [] : files.lostAt(props.name);
  return (
    <div className="waarom-files">
      <p id={`${id}--limits`} className="waarom-files__limits">
        {limits.join(" ")}
      </p>
      <input
        ref={input}
        className="waarom-files__input"
        type="file"
        id={id}
        name={props.name}
        multiple={several}
        accept={facts.types.length === 0 ? undefined : facts.types.join(",")}
        onChange={choose}
        aria-required={props.required || undefined}
        aria-invalid={props.invalid || undefined}
        aria-describedby={[props.describedBy, `${id}--limits`, lost.length > 0 ? `${id}--lost` : undefined]
          .filter((part) => part !== undefined)
          .join(" ")}
      />
      {lost.length > 0 && (
        <p id={`${id}--lost`} className="waarom-files__again">
          {lost.map((name) => messages.file.chooseAgain(name)).join(" ")}
        </p>
      )}
      <div role="alert">
        {refused.map((saying) => (
          <p key={saying} className="waarom-files__refused">
            {saying}
          </p>
        ))}
      </div>
      {chosen.length > 0 && (
        <ul className="waarom-files__list">
          {chosen.map((file) => (
            <li key={file.$file} className="waarom-files__file">
              <span>
                {file.name} ({sizeInWords(file.size, messages.decimalSign)})
              </span>
              <Button
                appearance="subtle-button"
                onClick={() => {
                  remove(file);
                }}
              >
                {messages.file.remove(file.name)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Leaves the files in the control as well, for a form that the browser itself sends: cleaned, and all of them. */
function keepInControl(control: HTMLInputElement | null, chosen: readonly File[]): void {
  if (control === null || typeof DataTransfer === "undefined") return;
  const transfer = new DataTransfer();
  for (const file of chosen) transfer.items.add(file);
  // Where a page guards this property, the answers have the files all the same.
  Reflect.set(control, "files", transfer.files);
}
