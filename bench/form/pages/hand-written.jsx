// A fast React form as an experienced developer writes it: one store, to which each memoised field subscribes for its own
// answer and its own error, and Ajv compiled beforehand, a function per fifty questions (one for all is much slower).
import { memo, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { FormFrame, Question } from "./markup.jsx";

class Store {
  constructor(answers) {
    this.values = new Map(Object.entries(answers));
    this.errors = new Map();
    this.listeners = new Map();
  }

  subscribe(name, listener) {
    const listeners = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  notify(name) {
    for (const listener of this.listeners.get(name) ?? []) listener();
  }

  set(name, value) {
    this.values.set(name, value);
    this.notify(name);
  }

  setErrors(errors) {
    const names = new Set([...this.errors.keys(), ...errors.keys()]);
    this.errors = errors;
    for (const name of names) this.notify(name);
  }
}

function useStored(store, name, read) {
  const subscribe = useCallback((listener) => store.subscribe(name, listener), [store, name]);
  return useSyncExternalStore(subscribe, read);
}

const Field = memo(function Field({ store, question, recheck }) {
  const { name, kind } = question;
  const value = useStored(store, name, () => store.values.get(name));
  const error = useStored(store, name, () => store.errors.get(name));
  const onChange = useCallback(
    (event) => store.set(name, read(kind, event.target.value)),
    [store, name, kind],
  );
  const onBlur = useCallback(() => recheck(name), [recheck, name]);
  return <Question question={question} value={value} error={error} onChange={onChange} onBlur={onBlur} />;
});

const Conditional = memo(function Conditional(props) {
  const { store, question } = props;
  const asked = useStored(store, question.onlyWhen, () => Number(store.values.get(question.onlyWhen)) >= 10);
  return asked ? <Field {...props} /> : null;
});

function read(kind, text) {
  if (text === "") return undefined;
  return kind === "number" && /^\d+$/.test(text) ? Number(text) : text;
}

function messageOf({ keyword, params }, label) {
  switch (keyword) {
    case "required":
      return `Vul een antwoord in bij "${label}"`;
    case "maximum":
      return `Vul een getal in van hoogstens ${params.limit}`;
    case "maxLength":
      return `Vul hoogstens ${params.limit} tekens in`;
    case "format":
      return "Vul een geldig e-mailadres in";
    default:
      return `Kijk uw antwoord bij "${label}" na`;
  }
}

function Summary({ errors, questions }) {
  const heading = useRef(null);
  useEffect(() => heading.current?.focus(), [errors]);
  if (errors.size === 0) return null;
  return (
    <section className="waarom-errors" aria-labelledby="errors">
      <h2 id="errors" ref={heading} tabIndex={-1} className="waarom-errors__title">
        {errors.size} antwoorden zijn nog niet goed
      </h2>
      <ul className="waarom-errors__list">
        {questions.flatMap(({ name }) =>
          errors.has(name)
            ? [
                <li key={name}>
                  <a className="waarom-link" href={`#${name}`}>
                    {errors.get(name)}
                  </a>
                </li>,
              ]
            : [],
        )}
      </ul>
    </section>
  );
}

function Form({ content, answers, validators }) {
  const [store] = useState(() => new Store(answers));
  const [shown, setShown] = useState(new Map());
  const labels = useRef(new Map(content.questions.map(({ name, label }) => [name, label]))).current;

  const judge = useCallback(
    (chosen) => {
      const data = {};
      for (const [name, value] of store.values) if (value !== undefined) data[name] = value;
      const errors = new Map();
      for (const validate of chosen) {
        if (validate(data)) continue;
        for (const error of validate.errors) {
          if (error.keyword === "if") continue;
          const name = error.params.missingProperty ?? error.instancePath.slice(1);
          if (!errors.has(name)) errors.set(name, messageOf(error, labels.get(name)));
        }
      }
      return errors;
    },
    [store, labels],
  );

  // Whoever leaves a field that was wrong sees whether it is mended.
  const recheck = useCallback(
    (name) => {
      if (!store.errors.has(name)) return;
      const place = Math.floor(Number(name.slice("veld".length)) / 50);
      const fault = judge([validators[place]]).get(name);
      if (fault === store.errors.get(name)) return;
      const errors = new Map(store.errors);
      if (fault === undefined) errors.delete(name);
      else errors.set(name, fault);
      store.setErrors(errors);
    },
    [store, judge, validators],
  );

  const submit = (event) => {
    event.preventDefault();
    const errors = judge(validators);
    store.setErrors(errors);
    setShown(errors);
  };

  return (
    <FormFrame
      content={content}
      onSubmit={submit}
      summary={<Summary errors={shown} questions={content.questions} />}
    >
      {content.questions.map((question) => {
        const Shown = question.onlyWhen === undefined ? Field : Conditional;
        return <Shown key={question.name} store={store} question={question} recheck={recheck} />;
      })}
    </FormFrame>
  );
}

export function show(properties) {
  createRoot(document.getElementById("app")).render(<Form {...properties} />);
}
