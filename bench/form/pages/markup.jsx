// The elements of a question, as the pages that use React without a form library write them: the same words and the same
// style sheet as the plain page.
import { memo } from "react";

function Inlines({ nodes }) {
  return nodes.map((node, index) =>
    node.type === "text" ? (
      node.text
    ) : node.type === "link" ? (
      <a key={index} className="waarom-link" href={node.href}>
        <Inlines nodes={node.children} />
      </a>
    ) : node.type === "break" ? (
      <br key={index} />
    ) : (
      <Inlines key={index} nodes={node.children} />
    ),
  );
}

export function Blocks({ nodes }) {
  return nodes.map((node, index) => {
    if (node.type === "paragraph")
      return (
        <p key={index} className="waarom-text">
          <Inlines nodes={node.children} />
        </p>
      );
    if (node.type === "list")
      return (
        <ul key={index} className="waarom-list">
          {node.items.map((item, place) => (
            <li key={place}>
              <Blocks nodes={item} />
            </li>
          ))}
        </ul>
      );
    return (
      <dl key={index} className="waarom-terms">
        {node.entries.flatMap(({ term, details }, place) => [
          <dt key={`t${place}`}>
            <Inlines nodes={term} />
          </dt>,
          <dd key={`d${place}`}>
            <Blocks nodes={details} />
          </dd>,
        ])}
      </dl>
    );
  });
}

export const Why = memo(function Why({ why, label }) {
  return (
    <div className="waarom-why">
      <details className="waarom-disclosure waarom-why__disclosure">
        <summary className="waarom-disclosure__button">
          <svg className="waarom-why__icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="2" />
            <path
              d="M9.2 9.3a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
            />
            <circle cx="12" cy="17.2" r="1.3" fill="currentColor" />
          </svg>
          <span className="waarom-disclosure__label">Waarom vragen we dit?</span>
          <span className="waarom-visually-hidden">: {label}</span>
        </summary>
        <div className="waarom-disclosure__content">
          <Blocks nodes={why.short} />
          <Blocks nodes={why.summary} />
          <details className="waarom-disclosure waarom-why__legal">
            <summary className="waarom-disclosure__button">
              <span className="waarom-disclosure__label">Juridische details</span>
              <span className="waarom-visually-hidden">: {label}</span>
            </summary>
            <div className="waarom-disclosure__content">
              <Blocks nodes={why.legal} />
            </div>
          </details>
        </div>
      </details>
    </div>
  );
});

export function FormFrame({ content, summary, children, ...form }) {
  return (
    <form className="waarom-form" noValidate aria-labelledby="title" lang="nl" {...form}>
      <h1 id="title" className="waarom-form__title">
        {content.title}
      </h1>
      {summary}
      <dl className="waarom-terms">
        {content.notice.map(({ heading, content: said }) => (
          <div key={heading} className="waarom-terms__entry">
            <dt>{heading}</dt>
            <dd>
              <Blocks nodes={said} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="waarom-form__questions">{children}</div>
      <div className="waarom-actions">
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          Versturen
        </button>
      </div>
    </form>
  );
}

export function Question({ question, error, value, ...control }) {
  const { name, label, kind, options, why } = question;
  const message = error !== undefined && (
    <p id={`${name}-error`} className="utrecht-form-field-error-message waarom-error">
      <span className="waarom-visually-hidden">Fout:</span> {error}
    </p>
  );
  const invalid = error === undefined ? undefined : true;
  const describedBy = error === undefined ? undefined : `${name}-error`;
  const className = invalid ? "waarom-field utrecht-form-field--invalid" : "waarom-field";
  if (kind === "radio")
    return (
      <fieldset
        className={className}
        role="radiogroup"
        aria-required
        aria-invalid={invalid}
        aria-describedby={describedBy}
      >
        <legend className="waarom-field__label">{label}</legend>
        <Why why={why} label={label} />
        {message}
        <div className="waarom-options">
          {options.map((option, index) => {
            const id = index === 0 ? name : `${name}-${index}`;
            return (
              <div key={option.value} className="waarom-option">
                <input
                  className="utrecht-radio-button"
                  type="radio"
                  id={id}
                  name={name}
                  value={option.value}
                  {...control}
                  {...(control.onChange === undefined ? {} : { checked: value === option.value })}
                />
                <label className="waarom-option__label" htmlFor={id}>
                  {option.label}
                </label>
              </div>
            );
          })}
        </div>
      </fieldset>
    );
  const shared = {
    id: name,
    name,
    "aria-required": true,
    "aria-invalid": invalid,
    "aria-describedby": describedBy,
    ...control,
    ...(control.onChange === undefined ? { defaultValue: value } : { value: value ?? "" }),
  };
  return (
    <div className={className}>
      <label className="waarom-field__label" htmlFor={name}>
        {label}
      </label>
      <Why why={why} label={label} />
      {message}
      {kind === "select" ? (
        <select className="utrecht-select" {...shared}>
          <option value="">Kies een antwoord</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : kind === "number" ? (
        <input className="utrecht-textbox waarom-width-10" inputMode="numeric" {...shared} />
      ) : kind === "email" ? (
        <input className="utrecht-textbox" type="email" {...shared} />
      ) : (
        <input className="utrecht-textbox waarom-width-22" type="text" {...shared} />
      )}
    </div>
  );
}
