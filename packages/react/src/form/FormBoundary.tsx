import { controlNames, type FormHelp, type Language } from "@waarom/model/runtime";
import { Component, type ReactNode } from "react";
import { formEntries } from "../data/form-entries.js";
import type { Messages } from "../messages/messages.js";
import { ConditionMissingError } from "../plan/condition-missing-error.js";
import type { FormController } from "./controller.js";

export interface FormBoundaryProps {
  readonly controller: FormController;
  readonly messages: Messages;
  readonly language: Language;
  readonly help: FormHelp | undefined;
  /** Where a form without scripts goes; undefined where there is no such way. */
  readonly action: string | undefined;
  readonly children: ReactNode;
}

/**
 * When the page's own scripts break half-way, no answer is lost: the resident goes on without them, or at least sees
 * what stood there and whom to call.
 */
export class FormBoundary extends Component<FormBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(error: unknown): { readonly broken: boolean } {
    // A form that does not belong to its build must not be shown at all: its developer hears of it.
    if (error instanceof ConditionMissingError) throw error;
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { controller, messages, language, help, action } = this.props;
    const { broken } = messages;
    const entries = formEntries(controller.store.data).flatMap(([name, value]) =>
      typeof value === "string" ? [{ name, value }] : [],
    );
    return (
      <form
        className="waarom-form"
        lang={language}
        dir={messages.direction}
        {...(action === undefined ? { method: "dialog" } : { action, method: "post" })}
      >
        <div role="alert" className="waarom-errors">
          <p className="waarom-errors__title">{broken.title}</p>
          <p className="waarom-text">{broken.text}</p>
          {help?.phone !== undefined && (
            <p className="waarom-text">
              {messages.help.phone} {help.phone}
            </p>
          )}
        </div>
        {action === undefined ? (
          <Answers entries={entries} title={broken.answers} />
        ) : (
          <>
            {entries.map(({ name, value }) => (
              <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
            ))}
            <button
              type="submit"
              name={controlNames.show}
              className="utrecht-button utrecht-button--primary-action"
            >
              {broken.carryOn}
            </button>
          </>
        )}
      </form>
    );
  }
}

interface AnswersProps {
  readonly title: string;
  readonly entries: readonly { readonly name: string; readonly value: string }[];
}

/** By the names of the data: what makes labels may be what broke. */
function Answers({ title, entries }: AnswersProps): ReactNode {
  const told = entries.filter(({ name }) => name !== controlNames.row);
  if (told.length === 0) return null;
  return (
    <>
      <p className="waarom-text">{title}</p>
      <dl className="waarom-terms">
        {told.map(({ name, value }) => (
          <div key={`${name} ${value}`} className="waarom-terms__entry">
            <dt>{name.slice(1).replaceAll("/", ", ")}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
